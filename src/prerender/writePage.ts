import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { prerender } from 'react-dom/static'
import type { SitePage } from '../pages/sitePage'
import { rootFrom } from '../store/sitePaths'
import { folderOf, type Language } from '../domain/languages'
import { documentHead } from './documentHead'

const EMPTY = '<div id="atlas"></div>'

const textOf = async (stream: ReadableStream): Promise<string> => new Response(stream).text()

/** Makes a function that writes a page of a language into the site: the document it fills, its head, its content. */
export const createPageWriter =
  (site: string, stylesheets: readonly string[], siteUrl: string | null) =>
  async (page: SitePage, language: Language): Promise<void> => {
    const template = await readFile(join(site, `${page.document}.html`), 'utf8')
    if (!template.includes(EMPTY)) throw new Error(`${page.document}.html has no empty element to fill.`)
    const path = folderOf(language) + page.path
    const root = rootFrom(path)
    const { prelude } = await prerender(page.render(root))
    const content = `<div id="atlas" data-root="${root}">${await textOf(prelude)}</div>`
    const styles =
      page.document === 'reading'
        ? stylesheets.map((file) => `<link rel="stylesheet" href="./${file}" />`).join('\n    ')
        : ''
    const html = template
      .replace('<html lang="en">', `<html lang="${language}">`)
      .replace(/<title>.*<\/title>/, () =>
        [documentHead(page, language, siteUrl), styles].filter(Boolean).join('\n    '),
      )
      .replaceAll('="./', `="${root}`)
      .replace(EMPTY, () => content)
    const file = join(site, path, 'index.html')
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, html)
  }
