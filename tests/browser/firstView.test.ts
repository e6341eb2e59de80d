import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { brotliCompressSync, constants } from 'node:zlib'
import { expect, inject, it } from 'vitest'
import { goTo, openAtlas, useBrowser, usePage } from './support/atlasPage'

useBrowser()
const open = usePage()

/** The greatest size of the English front page, in bytes with brotli: `all` and `.js` are the goals of `bench/goals.ts`. */
const BUDGETS = {
  all: 165_000,
  '.js': 107_500,
  '.html': 37_800,
  '.css': 500,
  '.json': 19_500,
  fonts: 60_000,
}

/** The greatest size of the English page on which two countries are chosen, without fonts. */
const COMPARISON = 175_000

const sent = (file: string): number => {
  const content = readFileSync(join('dist', file))
  if (extname(file) === '.woff2') return content.length
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}

/** What a page has loaded by now: its files below the site's folder, each with its kind and its bytes with brotli. */
const loadedBy = async (page: Page, document: string) => {
  const files = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  const paths = [...new Set(files.map((name) => name.slice(inject('siteUrl').length)))]
  // Some browsers ask for the icon by then, once the page is there.
  return [document, ...paths.filter((path) => !path.startsWith('favicon'))].map((path) => ({
    path,
    kind: extname(path),
    bytes: sent(path),
  }))
}

const total = (files: Awaited<ReturnType<typeof loadedBy>>, holds: (kind: string) => boolean): number =>
  files.filter(({ kind }) => holds(kind)).reduce((sum, { bytes }) => sum + bytes, 0)

it('weighs no more than its budgets, and brings no outlines besides those in the page', async () => {
  const files = await loadedBy(await openAtlas(), 'index.html')
  const data = files.map(({ path }) => path).filter((path) => path.startsWith('data/'))
  expect(data).toEqual(['data/atlas.json'])
  const fonts = total(files, (kind) => kind === '.woff2')
  expect(fonts).toBeGreaterThan(20_000)
  expect(fonts, 'fonts').toBeLessThanOrEqual(BUDGETS.fonts)
  expect(
    total(files, (kind) => kind !== '.woff2'),
    'all but fonts',
  ).toBeLessThanOrEqual(BUDGETS.all)
  for (const kind of ['.js', '.html', '.css', '.json'] as const)
    expect(
      total(files, (other) => other === kind),
      kind,
    ).toBeLessThanOrEqual(BUDGETS[kind])
})

it('weighs no more where two countries are chosen, of which the page of the comparison has nothing until then', async () => {
  const files = await loadedBy(await openAtlas('compare/'), 'compare/index.html')
  expect(files.map(({ path }) => path).filter((path) => /PairView|later|topo/.test(path))).toEqual([])
  expect(total(files, (kind) => kind !== '.woff2')).toBeLessThanOrEqual(COMPARISON)
})

it('asks for each file once, from a host that lets none be stored', async () => {
  const page = await openAtlas('help/')
  const asked: string[] = []
  await page.route('**/*', async (route) => {
    asked.push(route.request().url())
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), 'cache-control': 'no-store' } })
  })
  await goTo(page, '')
  await page.evaluate(() => document.fonts.ready)
  expect(asked.toSorted()).toEqual([...new Set(asked)].toSorted())
})

it('leaves the map that it has painted in its place, and asks Intl for nothing that is slow at its first use', async () => {
  const page = await openAtlas('help/')
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    const tell = (what: string) => document.documentElement.dataset['ready'] === undefined && seen.push(what)
    const formatters = Intl as unknown as Record<string, new (...given: unknown[]) => object>
    for (const name of ['Collator', 'DateTimeFormat', 'ListFormat', 'NumberFormat'])
      formatters[name] = new Proxy(formatters[name]!, {
        construct: (made, given) => {
          tell(name)
          return new made(...(given as unknown[]))
        },
      })
    const { localeCompare } = String.prototype
    Object.assign(String.prototype, {
      localeCompare(this: string, ...given: Parameters<typeof localeCompare>) {
        tell('localeCompare')
        return localeCompare.apply(this, given)
      },
    })
    new MutationObserver((changes) => {
      for (const { target, removedNodes } of changes)
        if (removedNodes.length > 0 && target instanceof HTMLElement && target.dataset['form'])
          tell(`without ${target.dataset['form']}`)
    }).observe(document, { childList: true, subtree: true })
  })
  await goTo(page, '')
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([
    'without panels',
  ])
})

it('asks for nothing more, whatever question a reader asks after the first view', async () => {
  const page = await openAtlas()
  const answer = page.locator('[data-answer]')
  expect(await answer.textContent()).toContain('19 of 51')
  await page.evaluate(() => document.fonts.ready)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  for (const name of ['Internal trafficking', 'Legal definitions', 'Leading institution', 'Coordination'])
    await page.getByRole('link', { name, exact: true }).click()
  const tab = page.getByRole('link', { name: 'Treaties', exact: true })
  await tab.click()
  await answer.filter({ hasText: '42 of 50' }).waitFor()
  await page.getByRole('link', { name: 'Action plans', exact: true }).click()
  await answer.filter({ hasText: '41 of 51' }).waitFor()
  await page.goBack()
  await tab.and(page.locator('[aria-current]')).waitFor()
  await answer.filter({ hasText: '42 of 50' }).waitFor()
  // Letters of a name that comes into view may still be asked for; no data, script or message.
  expect(asked.filter((url) => !url.endsWith('.woff2'))).toEqual([])
})

it('has what a link needs in the one file of answers', async () => {
  for (const path of ['theme/treaties/', '?theme=treaties&instrument=crc', '?theme=plans&on=2005']) {
    const page = await open('help/')
    const files: string[] = []
    page.on('request', (request) => files.push(request.url().split('/data/')[1] ?? ''))
    await goTo(page, path)
    expect(await page.locator('[data-answer]').textContent()).toMatch(/\d\d of 5[01]/)
    expect(files.filter(Boolean), path).toEqual(['atlas.json'])
  }
})

it.each([
  ['', 0.015],
  ['theme/treaties/', 0.015],
  ['country/moldova/', 0.1],
  ['findings/', 0.1],
])(
  'asks for letters once it is painted; when they come no map moves, and nothing by more than is held to be good: /%s',
  async (path, most) => {
    const page = await openAtlas(path)
    const { painted, lettersAsked, shifted } = await page.evaluate(() => {
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page, alone
      const entries = (type: string) =>
        new Promise<PerformanceEntry[]>((resolve) => {
          const observer = new PerformanceObserver((list) => resolve(list.getEntries()))
          observer.observe({ type, buffered: true })
          // There may be none at all.
          requestAnimationFrame(() => setTimeout(() => resolve(observer.takeRecords()), 200))
        })
      return Promise.all([entries('paint'), entries('layout-shift')]).then(([paints, shifts]) => ({
        painted: Math.min(...paints.map(({ startTime }) => startTime)),
        lettersAsked: Math.min(
          ...performance
            .getEntriesByType('resource')
            .filter(({ name }) => name.endsWith('.woff2'))
            .map(({ startTime }) => startTime),
        ),
        shifted: shifts.reduce(
          (sum, shift) => sum + (shift as PerformanceEntry & { value: number }).value,
          0,
        ),
      }))
    })
    expect(lettersAsked).toBeGreaterThan(painted)
    const loaded = () =>
      page.evaluate(() =>
        ['Atlas Sans', 'Atlas Serif'].filter((name) =>
          [...document.fonts].some(
            ({ family, style, status }) => family.includes(name) && style === 'normal' && status === 'loaded',
          ),
        ),
      )
    await expect.poll(loaded).toEqual(['Atlas Sans', 'Atlas Serif'])
    expect(shifted).toBeLessThan(most)
  },
)
