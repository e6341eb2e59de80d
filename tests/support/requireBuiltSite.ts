import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

/** Before tests of the built site: fails with what to do where it is not there. */
export default function requireBuiltSite({ config }: TestProject): void {
  if (!existsSync(join(config.root, 'dist/index.html')))
    throw new Error('These tests look at the built site, and dist/ is missing: run `npm run build`.')
}
