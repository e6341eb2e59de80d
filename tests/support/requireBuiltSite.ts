import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { readReleases } from '../../src/build/settings'
import { versionFolder } from '../../src/domain/sitePaths'

/** Before tests of the built site: fails with what to do where it is not there, or without embeds of released versions. */
export default function requireBuiltSite({ config }: TestProject): void {
  const versions = readReleases(join(config.root, 'public')).map(versionFolder)
  for (const folder of ['', ...versions.map((version) => `${version}embed/map/`)])
    if (!existsSync(join(config.root, 'dist', folder, 'index.html')))
      throw new Error(
        `These tests look at the built site, and dist/${folder}index.html is missing: run \`npm run build FROZEN=1\`.`,
      )
}
