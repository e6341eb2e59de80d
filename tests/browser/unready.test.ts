import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, Route } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { classesBy } from '../support/classesBy'
import {
  breakFile,
  goTo,
  mapClasses,
  openAtlas,
  runAxe,
  useBrowser,
  usePage,
  waitUntilReady,
} from './support/atlasPage'

useBrowser()
const open = usePage()

/** The browser itself reports what did not come, and what it cannot read. */
const reported = [/Failed to load/, /404/, /net::ERR/, /requestfailed/i, /^page error: $/, /MIME type/]

/** The script of the front page and of those of themes. */
const mainScript = (): string => {
  const [, file] =
    /src="\.\/(assets\/[\w-]+\.js)"/.exec(readFileSync(join('dist', 'index.html'), 'utf8')) ?? []
  if (file === undefined) throw new Error('The front page has no script.')
  return file
}

const note = (page: Page) => page.getByText('Part of this page did not load')

/** The view of the page as it is painted, whatever time has passed since. */
const turnTimeBack = (page: Page) =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      animation.pause()
      animation.currentTime = 0
    }
  })

/** The view of some seconds later is shown now. */
const letTimePass = (page: Page) =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish()
  })

describe('a page whose script does not come to work', () => {
  it.each(['missing', 'unreadable'] as const)(
    'says so, keeps its map and its links, and is asked for anew with its state: %s',
    async (fault) => {
      const address = breakFile(inject('brokenUrl'), fault, mainScript())
      const page = await open(`${address}?theme=plans&region=see`, {
        expectedProblems: reported,
        waitForReady: false,
      })
      await turnTimeBack(page)
      expect(await note(page).isVisible()).toBe(false)
      await letTimePass(page)
      expect(await note(page).isVisible()).toBe(true)
      expect(await mapClasses(page)).toEqual(classesBy('patterns'))
      if (fault === 'missing') expect(await runAxe(page, { within: 'main' })).toEqual([])
      const again = page.getByRole('link', { name: 'Reload the page' })
      await Promise.all([page.waitForEvent('load'), again.click()])
      expect(page.url()).toBe(`${address}?theme=plans&region=see`)
      await page.getByRole('link', { name: 'Treaties', exact: true }).click()
      await page.getByRole('heading', { level: 1, name: /^Who had ratified or joined/ }).waitFor()
    },
  )

  it('says so in its own language', async () => {
    const page = await open(`${breakFile(inject('brokenUrl'), 'missing', mainScript())}sq/`, {
      expectedProblems: reported,
      waitForReady: false,
    })
    await letTimePass(page)
    await page.getByRole('link', { name: 'Ringarko faqen' }).waitFor()
  })
})

it('on a slow line a page is read and left for another one, says what it waits for, and then answers', async () => {
  const page = await open('help/')
  const held: Route[] = []
  await page.route('**/data/atlas.json', (route) => void held.push(route))
  await page.goto(new URL('theme/internal/', inject('siteUrl')).href)
  // By itself, some seconds after it was painted.
  await note(page).waitFor()
  expect(await mapClasses(page)).toEqual(classesBy('internal'))
  await page.getByRole('link', { name: 'Action plans', exact: true }).click()
  await page.waitForURL(/plans/)
  await page.unrouteAll()
  for (const route of held) await route.continue().catch(() => undefined)
  await waitUntilReady(page)
  expect(await note(page).isVisible()).toBe(false)
  expect(await mapClasses(page)).toEqual(classesBy('plans'))
})

/** A page of the site in a browser that something is taken from before any script runs. */
const openInOld = async (path: string, takeAway: () => void) => {
  const page = await openAtlas('help/')
  await page.addInitScript(takeAway)
  await page.goto(new URL(path, inject('siteUrl')).href)
  return page
}

describe('an older browser', () => {
  it('of 2022, without the arrays of ES2023, answers as any other', async () => {
    const page = await openInOld('?view=table&theme=plans', () => {
      for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with'])
        Reflect.deleteProperty(Array.prototype, name)
    })
    await waitUntilReady(page)
    const head = page.getByRole('columnheader', { name: 'Answer, in sources up to 2009' })
    await head.getByRole('button').click()
    await head.and(page.locator('[aria-sort="ascending"]')).waitFor()
    expect(await page.locator('[data-entity-row]').first().getAttribute('data-class')).toBe('child-specific')
  })

  it.each(['theme/plans/', 'embed/map/?theme=plans'])(
    'that cannot lay the atlas out keeps the page as it was made, which says so: %s',
    async (path) => {
      const page = await openInOld(path, () => {
        CSS.supports = () => false
      })
      await letTimePass(page)
      expect(await note(page).isVisible()).toBe(true)
      expect(await mapClasses(page)).toEqual(classesBy(path.startsWith('theme') ? 'plans' : 'patterns'))
      expect(await page.locator('[data-failure]').count()).toBe(0)
      await page.getByRole('link', { name: 'Reload the page' }).waitFor()
    },
  )
})

describe('between the site and its reader', () => {
  it('a proxy that takes its headers away and adds a script of its own changes nothing', async () => {
    const page = await open('help/', { expectedProblems: [/Content Security Policy/] })
    await page.route('**/*', async (route) => {
      const response = await route.fetch()
      const type = response.headers()['content-type'] ?? ''
      const body = type.startsWith('text/html')
        ? (await response.text()).replace('</head>', '<script>window.added = true</script></head>')
        : await response.body()
      await route.fulfill({ status: response.status(), headers: { 'content-type': type }, body })
    })
    await goTo(page, '')
    expect(await page.evaluate(() => 'added' in window)).toBe(false)
    await page.locator('svg[data-map] [data-entity="MDA"][role="button"]').click()
    await page.locator('[data-country="MDA"] [data-country-lines]').waitFor()
  })

  it('a browser that forbids all storage is no hindrance', async () => {
    const page = await openAtlas('help/')
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('Storage is not allowed here.', 'SecurityError')
          },
        })
    })
    for (const path of ['?theme=plans&country=MDA', 'compare/?country=MDA&compare=ROU']) {
      await goTo(page, path)
    }
  })
})
