import { statSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { leaveUrlFrom } from '../../src/build/settings'
import { parseCsv } from '../support/csv'
import { keepScreenshot, mapClasses, runAxe, saved, useBrowser, usePage } from './support/atlasPage'
import { atlasFrames, openHostPage, useHosts } from './support/hostPages'
import { focused, tabTo } from './support/keyboard'
import { openShare, paneBack, savePicture, shareButton, shareDialog, shareRow } from './support/share'
import { textFaults } from './support/textFaults'

useBrowser()
useHosts()

const open = usePage({ context: { permissions: ['clipboard-read', 'clipboard-write'] } })
const PHONE = { width: 390, height: 844 }
const openPhone = usePage({ touch: true })
const STATE = '?theme=plans&region=see'

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const hasFocus = (page: Page) => (name: string) => () =>
  page.evaluate((start) => document.activeElement?.textContent.startsWith(start) ?? false, name)

describe('the dialog that saves and shares', () => {
  it('opens with the present state, and each row does what it says', async () => {
    const page = await open(STATE)
    const shown = await mapClasses(page)
    const dialog = await openShare(page)
    const question = await page.locator('main h1').first().getAttribute('aria-label')
    await dialog.getByText(`“${question}” · South-Eastern Europe · Map`, { exact: true }).waitFor()

    // Link
    const link = new URL('theme/plans/?region=see', inject('siteUrl')).href
    const copy = shareRow(page, 'Link').getByRole('button')
    expect(await copy.textContent()).toContain('Copy link')
    await copy.click()
    await shareRow(page, 'Link').getByRole('status').getByText('Copied').waitFor()
    await expect.poll(() => clipboard(page)).toBe(link)
    expect(await shareRow(page, 'Link').getByRole('textbox').inputValue()).toBe(link)

    // Data
    const csv = await saved(page, () =>
      shareRow(page, 'Data').getByRole('button', { name: 'This view, 11 rows' }).click(),
    )
    const rows = parseCsv(csv.content.toString(), 'the file', ['entity', 'class', 'source_titles', 'about'])
    expect(rows).toHaveLength(11)
    expect(shown).toMatchObject(Object.fromEntries(rows.map((row) => [row.entity, row.class])))
    expect(rows[0]?.about).toContain('What is reported, not how common trafficking is.')
    const all = shareRow(page, 'Data').getByRole('link', { name: /^All data, [\d.]+ MB$/ })
    const zip = new URL((await all.getAttribute('href')) ?? '', page.url()).pathname.split('/data/')[1] ?? ''
    const size = (statSync(`dist/data/${zip}`).size / 1e6).toPrecision(2)
    expect(await all.textContent()).toBe(`All data, ${size} MB`)

    // Print
    await page.evaluate(() => {
      window.print = () => void (document.documentElement.dataset['printed'] = 'yes')
    })
    await shareRow(page, 'Print').getByRole('button').click()
    await page.locator('html[data-printed="yes"]').waitFor({ state: 'attached' })

    // Embed
    await shareRow(page, 'Embed').getByRole('button', { name: 'Copy code' }).click()
    await shareRow(page, 'Embed').getByRole('status').getByText('Copied').waitFor()
    const host = await openHostPage(await clipboard(page))
    const [frame] = await atlasFrames(host)
    if (!frame) throw new Error('There is no frame.')
    expect(await mapClasses(frame)).toEqual(shown)
  })

  it('is used by the keyboard alone: what is copied first has the focus, which stays inside and comes back', async () => {
    const page = await open(STATE)
    const has = hasFocus(page)
    await shareButton(page).press('Enter')
    await shareRow(page, 'Link').waitFor()
    await expect.poll(has('Copy link')).toBe(true)
    await page.keyboard.press('Enter')
    await shareRow(page, 'Link').getByRole('status').getByText('Copied').waitFor()
    await tabTo(page, has('Size, colours, filters'))
    await page.keyboard.press('Enter')
    await expect.poll(has('Save or share')).toBe(true)
    await tabTo(page, has('Copy code'))
    await page.keyboard.press('Enter')
    await page.getByText('Code copied').waitFor()
    await expect.poll(() => clipboard(page)).toContain('/embed/map/?theme=plans&amp;region=see"')
    await tabTo(page, has('Save or share'))
    await page.keyboard.press('Enter')
    await expect.poll(has('Size, colours, filters')).toBe(true)
    // Nothing of the page behind is reached, but the link that leaves the site.
    const reached = new Set<string>()
    for (let presses = 0; presses < 24; presses += 1) {
      await page.keyboard.press('Tab')
      reached.add(
        await page.evaluate(() => {
          const active = document.activeElement
          if (active === document.body) return 'the browser'
          return active?.closest('dialog') ? (active.textContent ?? '') : `outside: ${active?.outerHTML}`
        }),
      )
    }
    expect([...reached].filter((name) => name.startsWith('outside'))).toEqual([])
    expect([...reached]).toContain('Leave this site')
    await page.keyboard.press('Escape')
    await shareDialog(page).waitFor({ state: 'detached' })
    await shareButton(page).and(focused(page)).waitFor()
  })

  it.each([
    ['a desk', open, { width: 1280, height: 800 }],
    ['a phone', openPhone, PHONE],
  ] as const)('leaves "Leave this site" in sight and at work, and fits: %s', async (_, openIn, size) => {
    const elsewhere = leaveUrlFrom(process.env['LEAVE_URL'])
    const page = await openIn(STATE, { ...size, alsoFrom: [new URL(elsewhere).origin] })
    await page.route(elsewhere, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
    )
    await shareButton(page).scrollIntoViewIfNeeded()
    const dialog = await openShare(page)
    await expect.poll(() => textFaults(page)).toEqual([])
    if (size !== PHONE) expect(await runAxe(page, { within: 'dialog' })).toEqual([])
    await keepScreenshot(page, `share-${size.width}`, { fullPage: false })
    const leave = dialog.getByRole('link', { name: /^Leave/ })
    const isInSight = async () => {
      const { x, y, width } = (await leave.boundingBox()) ?? { x: Infinity, y: Infinity, width: 0 }
      return y >= 0 && x + width <= size.width
    }
    await expect.poll(isInSight).toBe(true)
    await shareRow(page, 'Embed').getByRole('button', { name: 'Size, colours, filters' }).click()
    await paneBack(page).waitFor()
    // It is a second pane: no dialog opens another.
    expect(await page.getByRole('dialog').count()).toBe(1)
    await dialog.frameLocator('iframe').locator(':root[data-ready]').waitFor({ state: 'attached' })
    await expect.poll(() => textFaults(page)).toEqual([])
    if (size !== PHONE) expect(await runAxe(page, { within: 'dialog' })).toEqual([])
    // A press beside the box closes it; on a phone there is only the header beside it.
    await page.mouse.click(4, 4)
    await dialog.waitFor({ state: 'detached' })
    await openShare(page)
    await leave.click()
    await page.getByRole('heading', { name: 'Weather' }).waitFor()
  })
})

describe('the dialog beside a country and two that are compared', () => {
  it('saves and shares two countries: their link, their picture, their rows and their embed', async () => {
    const page = await open('compare/?country=MDA&compare=ROU')
    const dialog = await openShare(page)
    await dialog.getByText('Moldova and Romania compared').waitFor()
    expect(await shareRow(page, 'Link').getByRole('textbox').inputValue()).toMatch(
      /\/compare\/\?country=MDA&compare=ROU$/,
    )
    await shareRow(page, 'Picture').getByRole('button', { name: 'Make a picture' }).click()
    await dialog.locator('[data-figure="comparison"] svg').waitFor()
    const picture = await savePicture(page, 'Report', 'SVG')
    expect(picture.name).toMatch(/MDA-ROU.*_comparison_report/)
    await paneBack(page).click()
    const csv = await saved(page, () => shareRow(page, 'Data').getByRole('button').click())
    const rows = parseCsv(csv.content.toString(), 'the file', ['question', 'first_answer', 'second_answer'])
    expect(rows.length).toBeGreaterThan(30)
    await shareRow(page, 'Embed').getByRole('button', { name: 'Copy code' }).click()
    await expect.poll(() => clipboard(page)).toContain('/embed/compare/?country=MDA&amp;compare=ROU"')
  })

  it('saves and shares a country: the map with it, its embed, all its rows, and its page for the printer', async () => {
    const page = await open('?country=MDA&theme=plans')
    await page.locator('[data-country] summary').first().click()
    await page.locator('button[data-share="country"]').click()
    await shareDialog(page)
      .getByText(/^Moldova · “.*”$/)
      .waitFor()
    const link = shareRow(page, 'Link').getByRole('textbox')
    await expect.poll(() => link.inputValue()).toMatch(/\/theme\/plans\/\?country=MDA$/)
    const csv = await saved(page, () => shareRow(page, 'Data').getByRole('button').click())
    const rows = parseCsv(csv.content.toString(), 'the file', ['id', 'code', 'source_ids', 'caveat'])
    expect(new Set(rows.map((row) => row.code))).toEqual(new Set(['MDA']))
    expect(rows.map((row) => row.id)).toEqual(expect.arrayContaining(['patterns', 'treaties/palermo']))
    await shareRow(page, 'Embed').getByRole('button', { name: 'Copy code' }).click()
    await expect.poll(() => clipboard(page)).toContain('/embed/country/moldova/"')
    const print = shareRow(page, 'Print').getByRole('link')
    expect(await print.getAttribute('href')).toMatch(/country\/moldova\/$/)
  })
})
