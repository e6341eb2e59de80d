import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findBrowser, launchOptions } from '../browser/support/findBrowser'
import { serveDist, type SiteServer } from '../support/serveDist'
import { copyOfProject } from './support/copyOfProject'

const READ = `import type { ReadPage } from '../page'
import { useTexts } from '../../text/context'

/** A page that is only read. */
export const page: ReadPage = {
  path: 'read/',
  title: 'example.title',
  description: 'example.title',
  View: () => <h1>{useTexts().t('example.title')}</h1>,
}
`
const HYDRATED = `import { useState } from 'react'
import { type AtlasParts, AtlasProvider } from '../../atlas/AtlasProvider'
import { useTexts } from '../../text/context'
import { definePage } from '../page'

/** A page with a button. */
export const page = definePage({
  path: 'pressed/',
  titleOf: ({ t }) => t('example.title'),
  description: 'example.title',
  View: (parts: AtlasParts) => (
    <AtlasProvider {...parts}>
      <Counter />
    </AtlasProvider>
  ),
  messages: ['later'],
})

function Counter() {
  const { t } = useTexts()
  const [count, setCount] = useState(0)
  return (
    <button type="button" onClick={() => { setCount(count + 1) }}>
      {t('example.pressed', { count })}
    </button>
  )
}
`
const MESSAGES = {
  'example.title': 'An invented page',
  'example.pressed': 'Pressed ({count})',
}

const copy = copyOfProject()
let server: SiteServer | undefined
let browser: Browser | undefined

/** Adds the line of a page's module before another line. */
const insert = (text: string, before: string, module: string) =>
  text.replace(before, `  '${module}': () => import('./${module.replace(/\.tsx$/, '')}'),\n${before}`)

/** Adds a page of each kind as ARCHITECTURE.md says: a folder, a line in the list of pages, and its messages. */
beforeAll(async () => {
  await copy.write('src/pages/read/page.tsx', READ)
  await copy.write('src/pages/pressed/page.tsx', HYDRATED)
  const list = insert(copy.read('src/pageList.ts'), '  // Pages that are only read', 'pages/pressed/page.tsx')
  await copy.write('src/pageList.ts', insert(list, "    'pages/findings/page.tsx'", 'pages/read/page.tsx'))
  const catalogue = 'src/text/en/later.json'
  const messages = JSON.parse(copy.read(catalogue)) as Record<string, string>
  await copy.write(catalogue, `${JSON.stringify({ ...messages, ...MESSAGES }, null, 2)}\n`)
  expect(await copy.faultsOf('tsx', 'scripts/translations/main.ts')).toBe('')
  expect(await copy.faultsOf('tsc', '--noEmit')).toBe('')
  expect(
    await copy.faultsOf(
      'tsx',
      'src/build/main.ts',
      'LANGUAGES=en,fr',
      'CARDS=none',
      'PUBLISH=1',
      'SITE_URL=https://example.org/',
      'SITE_OWNER=Example Organisation',
      'SITE_CONTACT=atlas@example.org',
    ),
  ).toBe('')
  expect(await copy.faultsOf('vitest', 'run', '--project', 'unit')).toBe('')
  server = await serveDist({ root: copy.pathOf('dist') })
  const found = await findBrowser()
  if (!found) throw new Error('No browser is installed.')
  browser = await chromium.launch(launchOptions(found))
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
  copy.removeAll()
})

const open = async (path: string, options?: BrowserContextOptions): Promise<Page> => {
  if (!browser || !server) throw new Error('The copy was not built.')
  const page = await browser.newPage(options)
  await page.goto(server.url + path)
  return page
}

it.each(['read/', 'pressed/', 'fr/read/', 'fr/pressed/'])(
  'has the page %s, in the sitemap too',
  async (path) => {
    const page = await open(path, { javaScriptEnabled: false })
    expect(await page.title()).toContain('An invented page')
    expect(copy.read('dist/sitemap.xml')).toContain(`/${path}<`)
  },
)

it('names the publisher of the copy in its head and its foot', async () => {
  const page = await open('read/')
  expect(await page.locator('meta[name="author"]').getAttribute('content')).toBe('Example Organisation')
  await page.getByText('Publisher: Example Organisation.').waitFor()
})

it('hydrates the one that has controls', async () => {
  const page = await open('pressed/')
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
  await page.getByRole('button', { name: 'Pressed (0)' }).click()
  await page.getByRole('button', { name: 'Pressed (1)' }).waitFor()
})
