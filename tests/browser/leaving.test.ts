import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { leaveUrlFrom } from '../../src/build/settings'
import { goTo, openAtlas, type OpenOptions, useBrowser } from './support/atlasPage'
import { stopClock } from './support/stopClock'

useBrowser()

/** The tests are run on a site that was built in the same surroundings. */
const ELSEWHERE = leaveUrlFrom(process.env['LEAVE_URL'])

/** Opens a page of the atlas with another page of it behind, and the other site as a stand-in. */
const openToLeave = async (path: string, options: OpenOptions = {}) => {
  const page = await openAtlas('help/', { ...options, alsoFrom: [new URL(ELSEWHERE).origin] })
  const referrers: (string | undefined)[] = []
  await page.route(ELSEWHERE, (route) => {
    referrers.push(route.request().headers()['referer'])
    return route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' })
  })
  if (options.javaScript === false) await page.goto(new URL(path, inject('siteUrl')).href)
  else await goTo(page, path)
  return { page, referrers }
}

const expectLeft = async (page: Page) => {
  await page.getByRole('heading', { name: 'Weather' }).waitFor()
  await page.goBack()
  expect(new URL(page.url()).pathname, 'the page behind').toMatch(/\/help\/$/)
}

const button = (page: Page) =>
  page.getByRole('banner').getByRole('link', { name: 'Leave this site', exact: true })
const dots = (page: Page) => button(page).getAttribute('data-presses')
const status = (page: Page) => page.locator('[data-leave-status]').textContent()

const expectTold = (page: Page, presses: string | null, words: string) =>
  expect.poll(async () => [await dots(page), await status(page)]).toEqual([presses, words])

const pressShift = async (page: Page, times: number) => {
  for (let press = 0; press < times; press += 1) await page.keyboard.press('Shift')
}

describe('a reader leaves', () => {
  it('by the button and by the second link of the page, to a site that is not told from where, and Back does not return', async () => {
    const { page, referrers } = await openToLeave('country/moldova/')
    await button(page).click()
    await expectLeft(page)
    expect(referrers).toEqual([undefined])

    await goTo(page, '')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    const second = page.getByRole('link', { name: 'Leave this site (or press Shift three times)' })
    await second.and(page.locator(':focus')).waitFor()
    await expect.poll(async () => (await second.boundingBox())?.y).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    await expectLeft(page)
  })

  it.each(['', 'findings/'])(
    'of /%s by Shift three times, told how many more, at once to a blank page',
    async (path) => {
      const { page } = await openToLeave(path)
      // A browser that is about to go answers no questions: the page itself says how it looks in that moment.
      const last = page.waitForEvent('console', (message) => message.text().startsWith('last: '))
      await page.route(ELSEWHERE, async (route) => {
        await last
        await route.fallback()
      })
      await page.evaluate(() => {
        const { documentElement, body } = document
        const tell = () => {
          const isSeen = document.querySelector('#atlas')?.checkVisibility()
          console.log(`last: ${document.title} ${body.innerText} ${isSeen}`)
        }
        new MutationObserver(tell).observe(documentElement, { attributeFilter: ['data-leaving'] })
      })
      await pressShift(page, 1)
      await expectTold(page, '1', 'Press Shift two more times to leave this site.')
      await pressShift(page, 1)
      await expectTold(page, '2', 'Press Shift one more time to leave this site.')
      await pressShift(page, 1)
      expect((await last).text()).toBe('last: Loading… Loading… false')
      await expectLeft(page)
    },
  )

  it('without JavaScript too, by a plain link', async () => {
    const { page, referrers } = await openToLeave('', { javaScript: false })
    await button(page).click()
    await page.getByRole('heading', { name: 'Weather' }).waitFor()
    expect(referrers).toEqual([undefined])
  })
})

describe('a reader stays', () => {
  it('who writes capitals, marks text, switches the keyboard or presses another key between', async () => {
    const { page } = await openToLeave('')
    await page.getByRole('combobox', { name: 'Search' }).click()
    for (const key of ['M', 'D', 'A']) await page.keyboard.press(`Shift+${key}`)
    // Shift let go before the letter, as quick writers do.
    for (let letter = 0; letter < 3; letter += 1) {
      await page.keyboard.down('Shift')
      await page.keyboard.down('R')
      await page.keyboard.up('Shift')
      await page.keyboard.up('R')
    }
    for (let time = 0; time < 3; time += 1) {
      await page.keyboard.down('Alt')
      await pressShift(page, 1)
      await page.keyboard.up('Alt')
    }
    // The search is loaded by then, and Escape closes what it has found.
    await page.locator('[data-search] [aria-expanded="true"]').waitFor()
    await page.keyboard.press('Escape')
    for (let time = 0; time < 3; time += 1)
      await page.getByRole('heading', { level: 1 }).click({ modifiers: ['Shift'], position: { x: 5, y: 9 } })
    expect(await dots(page)).toBeNull()
    await pressShift(page, 2)
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => dots(page)).toBeNull()
    await pressShift(page, 2)
    await expect.poll(() => dots(page)).toBe('2')
  })

  it('who lets five seconds pass, is told so, and can begin anew', async () => {
    const { page } = await openToLeave('compare/')
    await stopClock(page)
    await pressShift(page, 2)
    await page.clock.fastForward(5001)
    await expectTold(page, null, 'You are still on this site. To leave it, press Shift three times.')
    await pressShift(page, 2)
    await expect.poll(() => dots(page)).toBe('2')
    await page.clock.fastForward(4900)
    await pressShift(page, 1)
    await expectLeft(page)
  })
})

it('at 320 px the way out is in one row with the name and the menu, whole and for a finger, on every kind of page', async () => {
  const page = await openAtlas('', { width: 320, height: 640, touch: true })
  for (const path of ['', 'findings/', 'compare/', 'help/']) {
    if (path !== '') await goTo(page, path)
    const header = page.getByRole('banner').first()
    const boxes = await Promise.all(
      [header, header.getByRole('link', { name: 'Child Trafficking Atlas' }), header.getByText('Menu')]
        .concat(header.getByRole('link', { name: 'Leave', exact: true }))
        .map((part) => part.boundingBox()),
    )
    const [head, name, menu, way] = boxes.map((box) => box ?? { x: 0, y: 0, width: 0, height: 0 })
    expect(head?.height, path).toBeLessThan(60)
    expect((name?.x ?? 0) + (name?.width ?? 0)).toBeLessThanOrEqual(menu?.x ?? 0)
    expect((menu?.x ?? 0) + (menu?.width ?? 0)).toBeLessThanOrEqual(way?.x ?? 0)
    expect((way?.x ?? 0) + (way?.width ?? 0)).toBeLessThanOrEqual(320)
    const isHit = await page.evaluate(
      ([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.closest('[data-leave]') !== null,
      [(way?.x ?? 0) + 5, (way?.y ?? 0) - 5],
    )
    expect(isHit, `5 px above it on /${path}`).toBe(true)
  }
})
