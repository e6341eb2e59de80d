import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'
import { languagesFrom } from './src/build/languagesFrom.ts'
import { readReleases } from './src/build/releases/readReleases.ts'
import { leaveUrlFrom } from './src/build/siteUrl.ts'

/** A catalogue with its messages compiled, so that no message parser reaches the browser. */
export const compiledCatalogue = (json: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(JSON.parse(json) as Record<string, string>).map(([key, message]) => [
      key,
      compileMessage(message),
    ]),
  )

/** Compiles the message catalogues at build. */
export const compiledMessages = (): Plugin => ({
  name: 'compiled-messages',
  enforce: 'pre',
  async load(id) {
    if (!/\/src\/text\/[a-z]{2}\/[a-z]+\.json$/.test(id)) return null
    const compiled = compiledCatalogue(await readFile(id, 'utf8'))
    return { code: `export default ${JSON.stringify(compiled)}`, moduleType: 'js' }
  },
})

/**
 * Keeps the styles of every CSS module that a module imports. Vite leaves out one whose class names the module does not use, as
 * where a page has its header as HTML and its script only brings the styles.
 */
export const importedStyles = (): Plugin => ({
  name: 'imported-styles',
  enforce: 'post',
  transform: (code, id) =>
    id.endsWith('.module.css') ? { code, map: null, moduleSideEffects: 'no-treeshake' } : null,
})

const moduleOfName = new Map<string, string>()

/**
 * Names a class of a CSS module by its file and its own name, which packs better than a hash. Throws where two files have the
 * same name, whose classes would be one.
 */
const className = (name: string, file: string): string => {
  const path = file.replace(/\?.*$/, '')
  const module = basename(path, '.module.css')
  const other = moduleOfName.get(module) ?? path
  if (other !== path) throw new Error(`Two CSS modules have the same name: ${other} and ${path}.`)
  moduleOfName.set(module, path)
  return `${module}_${name}`
}

/** How the styles of a build are named, the same in each of its scripts and pages. */
export const STYLES = { modules: { generateScopedName: className } }

/** The oldest browsers that the atlas runs in: what scripts and styles of a build are turned down to. */
export const BROWSERS = ['chrome109', 'edge109', 'firefox115', 'safari16.4', 'ios16.4']

/** Warnings of a build that say nothing new: a classic script has no module to name, and stages show their times. */
export const QUIET = { emptyImportMeta: false, pluginTimings: false }

/** Whether embeds of released versions are made; in tests, as if they were. */
const hasFrozen = (): boolean => Boolean(process.env['FROZEN'] ?? process.env['VITEST'])

/** What a build puts in the place of names in the code. A wrong setting stops it. */
export const constants = (): Record<string, string> => ({
  'import.meta.env.LEAVE_URL': JSON.stringify(leaveUrlFrom(process.env['LEAVE_URL'])),
  'import.meta.env.RELEASES': JSON.stringify(hasFrozen() ? readReleases('public').join() : ''),
  'import.meta.env.SITE_LANGUAGES': JSON.stringify(languagesFrom(process.env['LANGUAGES']).join()),
})
