import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FONTS_LICENCE = 'src/ui/fonts/OFL.txt'
const FONTS = 'Atlas Sans and Atlas Serif, cuts of Source Sans 3 and Source Serif 4 (Adobe)'

/** What `package-lock.json` says of a package; `dev` is on those of which nothing reaches a reader. */
interface LockedPackage {
  readonly version: string
  readonly license?: string
  readonly dev?: boolean
}

const fileOfLicence = (folder: string): string => {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.\w+)?$/i.test(name))
  if (file === undefined) throw new Error(`${folder}: expected a file with the text of its licence.`)
  return join(folder, file)
}

const notice = (title: string, file: string): string => `${title}\n\n${readFileSync(file, 'utf8').trim()}\n`

/** The notices of all packages that a page may contain, and of the fonts. Throws where a package has no text of a licence. */
export const licencesText = (): string => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>
  }
  const libraries = Object.entries(packages).filter(([folder, { dev }]) => folder !== '' && !dev)
  return [
    'The licences of the libraries and fonts of this site',
    ...libraries.map(([folder, { version, license = '' }]) =>
      notice(
        `${folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)} ${version} (${license})`,
        fileOfLicence(folder),
      ),
    ),
    notice(FONTS, FONTS_LICENCE),
  ].join(`\n${'-'.repeat(80)}\n\n`)
}
