import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { folderOf, type Language } from '../domain/languages'
import { scriptOfFile } from '../data/inlined'
import { LOOKS_SCRIPT } from '../pages/embed/embedFiles'
import type { SitePage } from '../pages/sitePage'
import { rootFrom } from '../domain/sitePaths'
import type { Texts } from '../text/i18n'
import type { BuiltFiles } from './builtFiles'
import { documentText } from './Document'
import { PageDocument, type PageFiles } from './PageDocument'
import { folderOnHost } from './siteUrl'

const FONTS = 'src/ui/fonts.css'

/** Writes the script that brings a file; its path below the site's folder. The same file is the same script on every page. */
const writeLater = async (site: string, file: string, text: string): Promise<string> => {
  const script = scriptOfFile(file, text)
  const hash = createHash('sha256').update(script).digest('base64url').slice(0, 8)
  const path = `assets/${basename(file, '.json')}-${hash}.js`
  await writeFile(join(site, path), script)
  return path
}

/** What the script of an atlas asks for first in another language than English. */
const firstCatalogues = (built: BuiltFiles, language: Language): readonly string[] =>
  language === 'en'
    ? []
    : ['src/text/otherCatalogueFiles.ts', `src/text/${language}/atlas.json`].map(
        (source) => built.ofModule(source).file,
      )

/** The built files of a page. */
const filesOf = async (
  site: string,
  built: BuiltFiles,
  page: SitePage,
  language: Language,
): Promise<PageFiles> => {
  const { module, classicScript, laterViews = [], laterCode = [], later = [] } = page
  const fonts = built.ofModule(FONTS).file
  const brought = await Promise.all(
    [...later].map(async ([file, text]) => [file, await writeLater(site, file, text)] as const),
  )
  const code = [...laterCode].map(([name, script]) => [name, built.ofClassic(script).file] as const)
  const shared = { fonts, later: new Map([...code, ...brought]) }
  if (classicScript !== undefined)
    return { ...shared, ...built.ofClassic(classicScript), early: built.ofClassic(LOOKS_SCRIPT).file }
  if (module === undefined) throw new Error(`The page ${page.path} has no script.`)
  const own = built.ofModule(module)
  // Styles of views come after those of the script, as where the view itself brings them.
  const further =
    module === 'src/pages/startReading.ts'
      ? built.reading
      : laterViews.flatMap((view) => built.ofModule(view).styles)
  const catalogues = module === 'src/pages/startReading.ts' ? [] : firstCatalogues(built, language)
  return {
    ...shared,
    ...own,
    imports: [...own.imports, ...catalogues],
    styles: [...new Set([...own.styles, ...further])],
  }
}

/** Makes a function that writes a page into the site. `texts` are those that every page of its language says. */
export const createPageWriter =
  (site: string, built: BuiltFiles, siteUrl: string | null) =>
  async (page: SitePage, texts: Texts): Promise<void> => {
    const path = folderOf(texts.locale) + page.path
    const root = page.isForMissing ? folderOnHost(siteUrl) : rootFrom(path)
    const files = await filesOf(site, built, page, texts.locale)
    const place = join(site, path, page.isForMissing ? '404.html' : 'index.html')
    await mkdir(dirname(place), { recursive: true })
    await writeFile(
      place,
      documentText(<PageDocument page={page} texts={texts} siteUrl={siteUrl} root={root} files={files} />),
    )
  }
