import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'
import { languagesFrom, leaveUrlFrom } from './src/build/settings.ts'
import { readReleases } from './src/build/releases/readReleases.ts'
/** Compiles the messages of a catalogue, so that no message parser reaches the browser. */
export const compiledCatalogue = (json: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(JSON.parse(json) as Record<string, string>).map(([key, message]) => [
      key,
      compileMessage(message),
    ]),
  )

export const compiledMessages = (): Plugin => ({
  name: 'compiled-messages',
  enforce: 'pre',
  async load(id) {
    if (!/\/src\/text\/[a-z]{2}\/[a-z]+\.json$/.test(id)) return null
    const compiled = compiledCatalogue(await readFile(id, 'utf8'))
    return { code: `export default ${JSON.stringify(compiled)}`, moduleType: 'js' }
  },
})

/** Includes every imported CSS module, even one whose class names only static markup uses, which Vite drops. */
export const importedStyles = (): Plugin => ({
  name: 'imported-styles',
  enforce: 'post',
  transform: (code, id) =>
    id.endsWith('.module.css') ? { code, map: null, moduleSideEffects: 'no-treeshake' } : null,
})

const moduleOfName = new Map<string, string>()

/** File and class name compress better than a hash. Throws on two files of one name. */
const className = (name: string, file: string): string => {
  const path = file.replace(/\?.*$/, '')
  const module = basename(path, '.module.css')
  const other = moduleOfName.get(module) ?? path
  if (other !== path) throw new Error(`Two CSS modules have the same name: ${other} and ${path}.`)
  moduleOfName.set(module, path)
  return `${module}_${name}`
}

/** Names classes in the same way in every script and page of a build. */
export const STYLES = { modules: { generateScopedName: className } }

/** The oldest supported browsers, as targets of scripts and styles. */
export const BROWSERS = ['chrome109', 'edge109', 'firefox115', 'safari16.4', 'ios16.4']

/** These warnings are expected: a classic script has no module URL, and stages show their times. */
export const QUIET = { emptyImportMeta: false, pluginTimings: false }

/** Tests run as if embeds of released versions were made. */
const hasFrozen = (): boolean => Boolean(process.env['FROZEN'] ?? process.env['VITEST'])

/** Defines the constants of a build. Throws on an invalid setting. */
export const constants = (): Record<string, string> => ({
  'import.meta.env.LEAVE_URL': JSON.stringify(leaveUrlFrom(process.env['LEAVE_URL'])),
  'import.meta.env.RELEASES': JSON.stringify(hasFrozen() ? readReleases('public').join() : ''),
  'import.meta.env.SITE_LANGUAGES': JSON.stringify(languagesFrom(process.env['LANGUAGES']).join()),
})
