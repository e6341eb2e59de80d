import { readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { catalogueNamed, compiledCatalogue } from '../../../scripts/translations/compiled.ts'
import { languagesFrom, leaveUrlFrom, publisherFrom } from '../settings.ts'

const SRC = resolve(import.meta.dirname, '../..')

export const compiledMessages = (): Plugin => ({
  name: 'compiled-messages',
  enforce: 'pre',
  load(id) {
    const { language, name } = catalogueNamed(id)
    if (!language || !name) return null
    const compiled = compiledCatalogue(language, name)
    return { code: `export default ${JSON.stringify(compiled)}`, moduleType: 'js' }
  },
})

/**
 * Includes every imported CSS module, even one whose class names only static markup uses, which Vite drops; scripts hold the
 * class names that they use, in place.
 */
export const importedStyles = (): Plugin => ({
  name: 'imported-styles',
  enforce: 'post',
  apply: 'build',
  transform: (code, id) =>
    id.endsWith('.module.css')
      ? { code: code.replace(/export default \{[^}]*\};?/, ''), map: null, moduleSideEffects: 'no-treeshake' }
      : code.includes('.module.css')
        ? {
            code: code.replaceAll(
              /import (\w+) from (["'][^"']+\.module\.css["'])/g,
              'import * as $1 from $2',
            ),
            map: null,
          }
        : null,
})

/** In development an edit of a CSS module shows at once: its classes have the same names after it. */
export const hotStyles = (): Plugin => ({
  name: 'hot-styles',
  enforce: 'post',
  apply: 'serve',
  transform(code, id) {
    const isHot = this.environment.name === 'client' && id.endsWith('.module.css')
    return isHot ? { code: `${code}\nimport.meta.hot.accept()`, map: null } : null
  },
})

/** Loads a part of the site with its stylesheets in one step; the bundler's own helper loads these first. */
export const parallelStyles = (): Plugin => ({
  name: 'parallel-styles',
  enforce: 'pre',
  apply: 'build',
  load: (id) =>
    id.includes('vite/preload-helper')
      ? `export { loadPart as __vitePreload } from '${join(SRC, 'ui/stylesheets.ts')}'`
      : null,
})

/** All CSS modules, in the order that gives them their letters. */
export const styleModules = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.module.css'))
  .map((file) => join('src', file))
  .toSorted()

const letter = (place: number): string => String.fromCharCode(97 + (Math.floor(place) % 26))

/** Two letters for the module and the place of the class in it: pages, styles and scripts all repeat the name. */
const shortName = (name: string, file: string, css: string): string => {
  const module = styleModules.indexOf(file)
  const classes = [...new Set([...css.matchAll(/\.([a-z][\w-]*)/gi)].map(([, found]) => found))]
  return letter(module / 26) + letter(module) + classes.indexOf(name).toString(36)
}

const readableName = (name: string, file: string): string =>
  `${file.replace('.module.css', '').replaceAll('/', '-')}_${name}`

/** Names classes in the same way in every script and page of a build, and readably in development. */
export const stylesOf = (isBuild: boolean) => ({
  modules: {
    generateScopedName: (name: string, path: string, css: string): string => {
      const file = relative(dirname(SRC), path.replace(/\?.*$/, ''))
      return isBuild ? shortName(name, file, css) : readableName(name, file)
    },
  },
})

/** The oldest supported browsers, as targets of scripts and styles. */
export const BROWSERS = ['chrome109', 'edge109', 'firefox115', 'safari16.4', 'ios16.4']

/** These warnings are expected: a classic script has no module URL, and stages show their times. */
export const QUIET = { emptyImportMeta: false, pluginTimings: false }

/** Defines the constants of a build. Throws on an invalid setting. */
export const constants = (): Record<string, string> => ({
  'import.meta.env.LEAVE_URL': JSON.stringify(leaveUrlFrom(process.env['LEAVE_URL'])),
  'import.meta.env.PUBLISHER': JSON.stringify(
    JSON.stringify(publisherFrom(process.env['SITE_OWNER'], process.env['SITE_CONTACT'])),
  ),
  'import.meta.env.SITE_LANGUAGES': JSON.stringify(languagesFrom(process.env['LANGUAGES']).join()),
})
