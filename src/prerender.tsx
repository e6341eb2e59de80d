import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { prerender } from 'react-dom/static'
import { App } from './app/App'
import { pageTitle } from './app/keepTitle'
import { PAGES, type Page, PRERENDERED_ID, rootFrom } from './app/pages'
import { createDataset } from './dataset/Dataset'
import { parseAtlasFile, parseTopology } from './dataset/load'
import { createCorridors } from './store/corridors'
import { createAtlasStore } from './store/createAtlasStore'
import { createTexts } from './text/i18n'

const SITE = 'dist'

/** Nothing is fetched from another host, nothing is inlined: scripts, styles, fonts and data are the site's own. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const textOf = async (stream: ReadableStream): Promise<string> => new Response(stream).text()

const read = (file: string) => readFile(join(SITE, file), 'utf8')

/** Fills the built page with the atlas in the page's default state, so that it is there without JavaScript. */
const renderPage = async (template: string, page: Page): Promise<string> => {
  const texts = createTexts()
  const root = rootFrom(page)
  const store = createAtlasStore(dataset, page.filters)
  const countries = { load: () => Promise.reject(new Error('No country is open on a prerendered page.')) }
  const corridors = createCorridors(() => Promise.reject(new Error('A prerendered page has no routes.')))
  const names = { load: () => Promise.reject(new Error('Nothing is searched on a prerendered page.')) }
  const { prelude } = await prerender(
    <App
      id={PRERENDERED_ID}
      store={store}
      topology={topology}
      countries={countries}
      corridors={corridors}
      names={names}
      texts={texts}
      root={root}
    />,
  )
  const title = pageTitle(texts, store.getState())
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />`,
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(texts.t('site.description'))}" />`,
  ].join('\n    ')
  const atlas = `<div id="atlas" data-root="${root}">${await textOf(prelude)}</div>`
  return template
    .replaceAll('="./', `="${root}`)
    .replace(/<title>.*<\/title>/, () => head)
    .replace('<div id="atlas"></div>', () => atlas)
}

const dataset = createDataset(parseAtlasFile(await read('data/atlas.json')))
const topology = parseTopology(await read('data/map.topo.json'))
const template = await read('index.html')
if (!template.includes('<div id="atlas"></div>'))
  throw new Error(`${SITE}/index.html has no empty element for the atlas.`)

for (const page of PAGES) {
  const file = join(SITE, page.path, 'index.html')
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, await renderPage(template, page))
}
process.stdout.write(`Prerendered ${PAGES.length} pages into ${SITE}/.\n`)
