import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { breakFile, goTo, keepScreenshot, openAtlas, runAxe, useBrowser } from './support/atlasPage'
import { searchField } from './support/controls'

useBrowser()

/** Looks for something by the keyboard, and chooses the first result once it is the one that is meant. */
const find = async (page: Page, query: string, name: RegExp) => {
  await page.keyboard.press('/')
  await page.keyboard.insertText(query)
  await page.locator('[role="option"][aria-selected="true"]', { hasText: name }).waitFor()
  await page.keyboard.press('Enter')
}

/** Where the search leads is what is tested here; that page need not be whole, but the browser must be done with the one before. */
const arrivesAt = (page: Page, address: RegExp) => page.waitForURL(address, { waitUntil: 'domcontentloaded' })

describe('the search of every page', () => {
  it('leads from every kind of page to countries, questions, treaties and comparisons, with the country of the page on one side', async () => {
    const page = await openAtlas('compare/')
    await find(page, 'moldov', /^Moldova/)
    await arrivesAt(page, /\/country\/moldova\/$/)
    await goTo(page, 'country/albania/')
    await find(page, 'transit', /Transit/)
    await arrivesAt(page, /\/theme\/patterns\/\?sub=transit$/)
    await page.goBack()
    await arrivesAt(page, /albania/)
    await find(page, 'lanzarote', /^Lanzarote/)
    await arrivesAt(page, /\/theme\/treaties\/\?instrument=cets-201$/)
    await page.goBack()
    await arrivesAt(page, /albania/)
    await page.keyboard.press('/')
    await page.keyboard.insertText('kosov')
    await page.getByRole('option', { name: /^Compare Albania with Kosovo/ }).click()
    await arrivesAt(page, /\/compare\/\?country=ALB&compare=XKX$/)
  })

  it('leads to what the study says, from a page and from the map', async () => {
    const page = await openAtlas('help/')
    for (const path of ['help/', '']) {
      if (path === '') {
        await goTo(page, '')
      }
      await find(page, 'guardian', /guardian/i)
      await arrivesAt(page, /\/findings\/#[a-z0-9-]+$/)
    }
  })

  it('keeps what was written before it answers, and fetches nothing before a reader turns to it', async () => {
    const page = await openAtlas('help/')
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    expect(await searchField(page).isVisible()).toBe(true)
    expect(asked.filter((url) => url.includes('/data/'))).toEqual([])
    await searchField(page).focus()
    await page.keyboard.insertText('roman')
    await page.getByRole('option', { name: 'Romania', exact: true }).waitFor()
    expect(await searchField(page).inputValue()).toBe('roman')
    expect(await searchField(page).evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await runAxe(page, { within: 'header' })).toEqual([])
    await keepScreenshot(page, 'search-help')
  })

  it.each(['', 'help/'])('heeds Escape before it answers, on "%s"', async (path) => {
    const page = await openAtlas(path)
    let arrive: (() => void) | undefined
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve
    })
    await page.route('**/assets/searchParts-*.js', async (route) => {
      await arrived
      await route.continue()
    })
    await page.keyboard.press('/')
    await page.keyboard.insertText('roman')
    await page.keyboard.press('Escape')
    expect(await searchField(page).inputValue()).toBe('')
    await page.keyboard.press('Escape')
    const hasFocus = () => searchField(page).evaluate((element) => element === document.activeElement)
    expect(await hasFocus()).toBe(false)
    arrive?.()
    await page.locator('[data-search-slot] [aria-controls]').waitFor()
    await find(page, 'roman', /^Romania/)
    await arrivesAt(page, path === '' ? /country=ROU/ : /romania/)
  })

  it('opens over the header of a phone', async () => {
    const page = await openAtlas('methods/', { width: 320, height: 640, touch: true })
    await searchField(page).tap()
    await page.keyboard.insertText('geor')
    await page.getByRole('option', { name: 'Georgia', exact: true }).tap()
    await arrivesAt(page, /\/country\/georgia\/$/)
  })

  it('says that it did not load, and asks again when a reader comes back to it', async () => {
    const address = `${breakFile(inject('brokenUrl'), 'missing', 'data/atlas.json')}help/`
    const page = await openAtlas(address, { expectedProblems: [/404/] })
    await searchField(page).focus()
    await page.getByRole('alert').filter({ hasText: 'Search did not load' }).waitFor()
    await page.route('**/data/atlas.json', (route) =>
      route.fulfill({ path: 'dist/data/atlas.json', contentType: 'application/json' }),
    )
    await searchField(page).blur()
    await searchField(page).focus()
    await page.keyboard.insertText('roman')
    await page.getByRole('option', { name: 'Romania', exact: true }).waitFor()
    expect(await page.getByRole('alert').isVisible()).toBe(false)
  })
})
