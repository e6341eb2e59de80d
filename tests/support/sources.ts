import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The text of all modules of `src`, in which a test looks for a name. */
export const everyModuleText = (): string =>
  (readdirSync('src', { recursive: true }) as string[])
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(join('src', path), 'utf8'))
    .join('\n')
