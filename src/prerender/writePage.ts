import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { renderToString } from 'react-dom/server'
import type { SitePage } from '../pages/sitePage'
import { rootFrom } from '../store/sitePaths'
import { folderOf } from '../domain/languages'
import { readyNote } from './readyNote'
import type { Texts } from '../text/i18n'
import { type AssetOf, carriersOf, classicHead } from './classicPage'
import { documentHead } from './documentHead'
import { folderOnHost } from './siteUrl'
import { stylesFirst } from './stylesFirst'

const EMPTY = '<div id="atlas"></div>'

const linksTo = (files: readonly string[]): string =>
  files.map((file) => `<link rel="stylesheet" href="./${file}" />`).join('\n    ')

/** Built files that pages name besides those of their document, by their paths below the site's folder. */
export interface BuiltFiles {
  /** Folder of the documents that the build of the modules left. */
  readonly documents: string
  /** Style sheets of pages that are only read. */
  readonly reading: readonly string[]
  /** One that a script fetches late, or a classic script and its styles, by the name that its hash was put after. */
  readonly assetOf: AssetOf
}

/**
 * The document that a page fills: as the build of the modules left it, with their styles before them; that of an embed as it
 * stands in the sources, without the module of the development server.
 */
const templateOf = async (
  { documents, assetOf }: BuiltFiles,
  { document, classicScript, laterViews = [] }: SitePage,
) => {
  if (classicScript === undefined) {
    const built = await readFile(join(documents, `${document}.html`), 'utf8')
    // Styles of views come after those of the script, as where the view itself brings them.
    return stylesFirst(built, linksTo(laterViews.map(assetOf('css'))))
  }
  const source = await readFile(`${document}.html`, 'utf8')
  return source.replace(/ *<script type="module".*<\/script>\n/, '').replaceAll('="/', '="./')
}

/**
 * Makes a function that writes a page into the site: the document it fills, its head, its content. `texts` are those that every
 * page of its language says.
 */
export const createPageWriter =
  (site: string, built: BuiltFiles, siteUrl: string | null) =>
  async (page: SitePage, texts: Texts): Promise<void> => {
    const { reading, assetOf } = built
    const language = texts.locale
    const template = await templateOf(built, page)
    if (!template.includes(EMPTY)) throw new Error(`${page.document}.html has no empty element to fill.`)
    const path = folderOf(language) + page.path
    const root = page.isForMissing ? folderOnHost(siteUrl) : rootFrom(path)
    const content = `<div id="atlas" data-root="${root}">${renderToString(page.render(root))}</div>`
    const note = readyNote(page, texts)
    const styles = page.document === 'reading' ? linksTo(reading) : ''
    const fonts = assetOf('css')('fonts')
    const fontsNow = `<noscript>${linksTo([fonts])}</noscript>`
    const carriers = await carriersOf(site, page, assetOf)
    const html = template
      .replace('<html lang="en">', `<html lang="${language}">`)
      .replace(/<title>.*<\/title>/, () =>
        [
          documentHead(page, language, siteUrl),
          styles,
          page.classicScript && classicHead(page.classicScript, fonts, assetOf),
          fontsNow,
        ]
          .filter(Boolean)
          .join('\n    '),
      )
      .replace(EMPTY, () => EMPTY + carriers)
      .replaceAll('="./', `="${root}`)
      .replace(EMPTY, () => (page.document === 'embed' ? note + content : content + note))
    const file = join(site, path, page.isForMissing ? '404.html' : 'index.html')
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, html)
  }
