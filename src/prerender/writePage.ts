import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { renderToString } from 'react-dom/server'
import type { SitePage } from '../pages/sitePage'
import { rootFrom } from '../store/sitePaths'
import { folderOf } from '../domain/languages'
import { readyNote } from './readyNote'
import type { Texts } from '../text/i18n'
import { documentHead } from './documentHead'
import { folderOnHost } from './siteUrl'
import { stylesFirst } from './stylesFirst'

const EMPTY = '<div id="atlas"></div>'

const linksTo = (files: readonly string[]): string =>
  files.map((file) => `<link rel="stylesheet" href="./${file}" />`).join('\n    ')

/** Style sheets that pages name besides those of their script, by their paths below the site's folder. */
export interface Stylesheets {
  /** Of pages that are only read. */
  readonly reading: readonly string[]
  /** One that a script fetches late, by the name of the file it was made of. */
  readonly stylesheetOf: (name: string) => string
}

/**
 * Makes a function that writes a page into the site: the document it fills, its head, its content. `texts` are those that every
 * page of its language says.
 */
export const createPageWriter =
  (site: string, { reading, stylesheetOf }: Stylesheets, siteUrl: string | null) =>
  async (page: SitePage, texts: Texts): Promise<void> => {
    const language = texts.locale
    // Styles of views come after those of the script, as where the view itself brings them.
    const template = stylesFirst(
      await readFile(join(site, `${page.document}.html`), 'utf8'),
      linksTo((page.laterViews ?? []).map(stylesheetOf)),
    )
    if (!template.includes(EMPTY)) throw new Error(`${page.document}.html has no empty element to fill.`)
    const path = folderOf(language) + page.path
    const root = page.isForMissing ? folderOnHost(siteUrl) : rootFrom(path)
    const content = `<div id="atlas" data-root="${root}">${renderToString(page.render(root))}</div>`
    const note = readyNote(page, texts)
    const styles = page.document === 'reading' ? linksTo(reading) : ''
    const fontsNow = `<noscript>${linksTo([stylesheetOf('fonts')])}</noscript>`
    const html = template
      .replace('<html lang="en">', `<html lang="${language}">`)
      .replace(/<title>.*<\/title>/, () =>
        [documentHead(page, language, siteUrl), styles, fontsNow].filter(Boolean).join('\n    '),
      )
      .replaceAll('="./', `="${root}`)
      .replace(EMPTY, () => (page.document === 'embed' ? note + content : content + note))
    const file = join(site, path, page.isForMissing ? '404.html' : 'index.html')
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, html)
  }
