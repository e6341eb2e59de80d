import { describe, expect, it } from 'vitest'
import { THEMES } from '../../src/domain/themes'
import { goTo, look, showState, useBrowser, usePage } from './support/atlasPage'
import { closeByTap, insideOf } from './support/mapTaps'
import { reachBeyond } from './support/reachBeyond'

useBrowser()
const open = usePage({ width: 360, height: 740, touch: true })

describe('on a phone', () => {
  it('a whole task: find a country, read its treaties on another day, filter, share the link', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'Question 1 of 8' }).tap()
    await page.getByRole('link', { name: /Who had ratified or joined/ }).tap()
    await page.locator('input[type="date"]').fill('2011-06-01')
    await page.getByRole('combobox', { name: 'Place' }).selectOption('eu-west')
    // The other panel gives its room to the one with the sub-region, in which Greece then moves.
    await page.locator('[data-frame="east-panel"]').waitFor({ state: 'hidden' })
    const { x, y } = await insideOf(page, 'GRC')
    await page.touchscreen.tap(x, y)
    const handle = page.getByRole('slider', { name: 'Height of the panel' })
    await handle.press('End')
    await expect.poll(() => handle.getAttribute('aria-valuetext')).toBe('full')
    await page.getByRole('link', { name: 'All about Greece' }).waitFor()
    // Content that comes with the country's own file.
    await page.locator('[data-country-answer]').getByText('Ratified 11 Jan 2011', { exact: true }).waitFor()
    expect(new URL(page.url()).search).toBe('?theme=treaties&on=2011-06-01&region=eu-west&country=GRC')
    await handle.press('Home')
    await expect.poll(() => handle.getAttribute('aria-valuetext')).toBe('low')
    await closeByTap(page)

    // A country of the link lies in the part of the page that the sheet leaves free.
    await goTo(page, '?country=TKM')
    await page.locator('[data-country-lines]').waitFor()
    const isFree = async () => {
      const sheet = await page.locator('[data-sheet]').boundingBox()
      const shape = await page.locator('svg[data-map] [data-entity="TKM"][role="button"]').boundingBox()
      if (!sheet || !shape) return false
      return shape.y > 0 && shape.y + shape.height / 2 < sheet.y
    }
    await expect.poll(isFree).toBe(true)
  })

  it('on its side, the map stays in sight beside the panel that is read, and axe finds nothing', async () => {
    const page = await open('?country=MDA', { width: 740, height: 360 })
    const heading = page.locator('[data-country-lines]')
    await heading.waitFor()
    await look(page, 'phone-on-its-side', true)
    await heading.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }))
    const shape = page.locator('svg[data-map] [data-entity="MDA"][role="button"]')
    const areSeen = async () => {
      const [country, words] = [await shape.boundingBox(), await heading.boundingBox()]
      if (!country || !words) return false
      const isInWindow = country.y > 0 && country.y + country.height < 360
      return isInWindow && country.x + country.width < words.x && words.y < 200
    }
    await expect.poll(areSeen).toBe(true)
  })

  it('on its side, nothing runs over the edge, and the map covers nothing that is read', async () => {
    const page = await open('theme/treaties/?country=MDA', { width: 560, height: 320 })
    await page.locator('[data-country-lines]').waitFor()
    for (const [width, height] of [
      [560, 320],
      [740, 360],
      [915, 412],
    ] as const) {
      await page.setViewportSize({ width, height })
      await expect.poll(() => reachBeyond(page), { message: `${width} px` }).toBe(null)
      const isApartAndWhole = async () => {
        await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }))
        const footer = await page.getByRole('contentinfo').boundingBox()
        const map = await page.locator('[data-view="map"]:has(svg[data-map])').boundingBox()
        if (!footer || !map) return false
        const isApart = footer.x >= map.x + map.width || footer.y >= map.y + map.height
        // All of the map is in sight at once.
        return isApart && map.height <= height
      }
      await expect.poll(isApartAndWhole, { message: `${width} px` }).toBe(true)
    }
    await page.setViewportSize({ width: 740, height: 360 })
    await goTo(page, '?view=table')
    await expect
      .poll(async () => (await page.getByRole('table').first().boundingBox())?.width)
      .toBeGreaterThan(700)
  })
})

it('the longest title of a treaty is read whole in the question', async () => {
  const page = await open('theme/treaties/?instrument=cets-197')
  const list = page.getByRole('combobox', { name: 'Treaty' })
  await expect
    .poll(() => list.locator('option:checked').textContent())
    .toBe('the Council of Europe Convention on Action against Trafficking in Human Beings')
  // A list says of no text that it is cut: the same words in a box of its width need no more height than it has.
  const heightLeft = () =>
    list.evaluate((box: HTMLSelectElement) => {
      const { font, paddingInline } = getComputedStyle(box)
      const words = document.createElement('div')
      words.textContent = box.selectedOptions[0]?.textContent ?? ''
      Object.assign(words.style, { font, paddingInline, width: `${box.clientWidth}px` })
      document.body.append(words)
      const needed = words.offsetHeight
      words.remove()
      return box.clientHeight - needed
    })
  await expect.poll(heightLeft).toBeGreaterThanOrEqual(0)
  expect(await reachBeyond(page)).toBe(null)
})

it('a row of a table begins with a word, also where an answer lacks what others have', async () => {
  const page = await open('theme/definitions/?view=table')
  const czechia = page.locator('[data-entity-row="CZE"]')
  await czechia.getByText('2004').waitFor()
  const before = await czechia
    .locator('[data-column="asOf"]')
    .evaluate((cell) => getComputedStyle(cell, '::before').content)
  expect(before).toContain('Statement of')
  expect(before).not.toContain('·')
})

it('no width lets the map and a country run over', async () => {
  const page = await open('theme/definitions/?sub=illegal-adoption&country=BIH', {
    width: 320,
    height: 800,
  })
  for (const width of [320, 480, 560, 700, 900, 1119, 1120, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    // One panel or two, as the width has it.
    await page.locator(`[data-frame="${width < 560 ? 'east-panel' : 'wide'}"] svg[data-map]`).waitFor()
    await expect.poll(() => reachBeyond(page), { message: `${width} px` }).toBe(null)
  }
})

it('the lowest window lets no question run over', async () => {
  const page = await open('', { width: 320, height: 568 })
  for (const theme of [...THEMES.map((id) => `theme=${id}`), 'view=routes']) {
    await showState(page, `?${theme}`)
    await page.locator('[data-answer]:not(:empty)').waitFor()
    await expect.poll(() => reachBeyond(page), { message: theme }).toBe(null)
  }
})

it('shows the claim and what is not known on a phone, and says what disagrees to a screen reader', async () => {
  const page = await open('theme/plans/')
  const answer = page.locator('[data-answer]')
  const widthOf = async (words: string) => (await answer.getByText(words).boundingBox())?.width ?? 0
  expect(await widthOf('For 26 of the others our sources do not say.')).toBeGreaterThan(100)
  expect(await widthOf('Sources disagree: 1')).toBeLessThanOrEqual(1)
  expect(await answer.ariaSnapshot()).toMatch(
    /Sources disagree: 1 \(North Macedonia\)\. Inferred, not stated: 5\./,
  )
  await page.setViewportSize({ width: 1280, height: 800 })
  expect(await widthOf('Sources disagree: 1')).toBeGreaterThan(100)
})

it('says in a sheet of an inferred class that it is, and how many share it', async () => {
  const page = await open('theme/plans/?country=DEU')
  await page
    .getByRole('article', { name: 'Germany' })
    .getByText('No plan (inferred: 5) · one of 8', { exact: true })
    .waitFor()
})
