import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { goTo, keepScreenshot, mapClasses, openAtlas, runAxe, useBrowser } from '../browser/support/atlasPage'
import { copyOfProject } from '../rebuilt/support/copyOfProject'
import { classesBy } from '../support/classesBy'

useBrowser()

/** The first visit compiles what it shows. */
const READY_WITHIN_MS = 30_000
const TIMEOUT_MS = 300_000

/** Every example is there twice, and brings what it is on a page of its own. */
const WITHOUT = {
  'landmark-unique': 'each example stands there in both schemes',
  'heading-order': 'the heads of a view follow those of its page',
}

/** A copy, which the tests edit while it is served. */
const copy = copyOfProject()
let server: Awaited<ReturnType<typeof copy.serve>>
const at = (path: string) => `${server.url}${path}`
const galleryOf = (part: string) => at(`tests/gallery/?part=${part}`)
const open = (path: string) => openAtlas(at(path), { readyWithinMs: READY_WITHIN_MS })

beforeAll(async () => {
  server = await copy.serve()
})
afterAll(async () => {
  await server.close()
  copy.removeAll()
})

/** Changes a file of the copy; `from` has to be in it. */
const edit = async (file: string, from: string, to: string): Promise<void> => {
  const text = copy.read(file)
  expect(text).toContain(from)
  await copy.write(file, text.replace(from, to))
}

/** Marks the page that is open; another load of it has no mark. */
const mark = (page: Page) => page.evaluate(() => document.documentElement.setAttribute('data-marked', ''))
const isMarked = (page: Page) => page.locator('html[data-marked]').count()

it(
  'shows the pages of the site, and React in development has no complaint about their hydration',
  async () => {
    const page = await open('theme/plans/?country=MDA')
    expect(await mapClasses(page)).toEqual(classesBy('plans'))
    for (const path of [
      'de/theme/treaties/',
      'correct/',
      'embed/map/?theme=plans',
      'embed/compare/',
      'embed/country/malta/',
      'fr/country/malta/',
    ])
      await goTo(page, at(path), READY_WITHIN_MS)
    await page.getByRole('heading', { level: 1, name: 'Malte' }).waitFor()
  },
  TIMEOUT_MS,
)

it(
  'has a gallery of every token, part, mark and view in both schemes, and axe finds nothing in it',
  async () => {
    const page = await openAtlas(galleryOf('tokens'), { readyWithinMs: READY_WITHIN_MS })
    const parts = await page.getByRole('navigation').getByRole('link').allTextContents()
    expect(parts).toEqual(['tokens', 'parts', 'marks', 'views', 'offline'])
    for (const part of parts) {
      await goTo(page, galleryOf(part), READY_WITHIN_MS)
      // Views are looked at on their own pages.
      if (part !== 'views') expect(await runAxe(page, { without: WITHOUT }), part).toEqual([])
      await keepScreenshot(page, `gallery-${part}`)
    }
  },
  TIMEOUT_MS,
)

it(
  'shows an edit of a component, a style and a message at once, and keeps the state of the page',
  async () => {
    const page = await open('theme/plans/')
    const search = page.getByRole('combobox').first()
    await search.fill('Mol')
    await mark(page)
    await edit('src/atlas/share/SaveOrShare.tsx', "t('share.open')", "`${t('share.open')} now`")
    const button = page.getByRole('button', { name: 'Save or share now' })
    await button.waitFor()
    await edit('src/atlas/share/SaveOrShare.module.css', 'padding: 0 var(--s3);', 'padding: 0 77px;')
    await expect.poll(() => button.evaluate((shown) => getComputedStyle(shown).paddingLeft)).toBe('77px')
    await edit('src/text/en/first.json', '"share.open": "Save or share"', '"share.open": "Keep or send"')
    await page.getByRole('button', { name: 'Keep or send now' }).waitFor()
    expect(await search.inputValue()).toBe('Mol')
    expect(await isMarked(page)).toBe(1)
  },
  TIMEOUT_MS,
)

it(
  'loads a page again after an edit of what only the build writes',
  async () => {
    const page = await open('theme/plans/')
    const isLoadedAgain = async () => {
      await page.locator('html[data-ready]:not([data-marked])').waitFor({ timeout: READY_WITHIN_MS })
    }
    for (const [file, from, to, shown] of [
      [
        'src/map/markup/shapes.ts',
        "'data-layer': 'graticule'",
        "'data-layer': 'edited'",
        '[data-layer=edited]',
      ],
      [
        'src/build/PageDocument.tsx',
        '<meta property="og:type" content="website" />',
        '<meta property="og:type" content="edited" />',
        'meta[content=edited]',
      ],
    ] as const) {
      await mark(page)
      await edit(file, from, to)
      await isLoadedAgain()
      await page.locator(shown).first().waitFor({ state: 'attached' })
    }
    await goTo(page, at('help/'), READY_WITHIN_MS)
    await mark(page)
    await edit('content/en/help.md', 'If a child is in danger now', 'Edited: if a child is in danger now')
    await isLoadedAgain()
    await page.getByText('Edited: if a child').first().waitFor()
  },
  TIMEOUT_MS,
)

it(
  'answers an unknown address with the page for missing ones, in the language of its folder',
  async () => {
    const page = await openAtlas(at('nothing/'), {
      waitForReady: false,
      expectedProblems: [/the server responded with a status of 404/],
    })
    await page.getByRole('heading', { level: 1, name: 'There is no page at this address' }).waitFor()
    for (const [path, language] of [
      ['nothing/', 'en'],
      ['de/nothing/there.html', 'de'],
    ] as const) {
      const response = await page.goto(at(path))
      expect(response?.status()).toBe(404)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
    }
  },
  TIMEOUT_MS,
)
