import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { answerOf } from '../../src/state/answer'
import { FILM_DEFAULTS } from '../../src/state/film'
import { realDataset } from '../support/dataset'
import { openAtlas, reload, saved, useBrowser } from './support/atlasPage'

useBrowser()

const dataset = realDataset()
const queryOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams)
const dayOf = async (page: Page): Promise<string> =>
  (await page.locator('[data-film-day]').getAttribute('data-film-day')) ?? ''
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** What each map shows: its day, its count, and the class of each country. */
const shown = (page: Page) =>
  page.locator('[data-treaty]').evaluateAll((maps) =>
    maps.map((map) => ({
      treaty: map.getAttribute('data-treaty') ?? '',
      on: map.querySelector('[data-bound-on]')?.getAttribute('data-bound-on') ?? '',
      count: map.querySelector('[data-bound-on] b')?.textContent ?? '',
      classes: Object.fromEntries(
        [...map.querySelectorAll('[data-entity]')].map((shape) => [
          shape.getAttribute('data-entity'),
          shape.getAttribute('data-class'),
        ]),
      ),
    })),
  )

/** The same by the answer of the atlas. */
const expected = (treaties: readonly string[], on: string) =>
  treaties.map((instrument) => {
    const { valueOf, counts } = answerOf(dataset, { ...FILM_DEFAULTS, instrument, on })
    return {
      treaty: instrument,
      on,
      count: String(counts.find(({ classId }) => classId === 'bound')?.total ?? 0),
      classes: Object.fromEntries([...valueOf].map(([code, { classes }]) => [code, classes.join(' ')])),
    }
  })

const sizeOf = (png: Uint8Array): number[] => {
  const view = new DataView(png.buffer, png.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}

describe('the film', () => {
  it('shows three treaties that a reader chooses, plays, stops, and is the same again by its link', async () => {
    const page = await openAtlas('film/', { reducedMotion: false })
    await page.getByRole('combobox', { name: 'Treaty of this map' }).first().selectOption('Sale of children')
    await page.getByRole('combobox', { name: 'Add a treaty' }).selectOption('Rights of the Child')
    await expect.poll(() => queryOf(page)).toEqual({ treaty: 'opsc,cets-197,crc' })
    const treaties = ['opsc', 'cets-197', 'crc']
    expect(await shown(page)).toEqual(expected(treaties, '2007-09-30'))
    await button(page, 'Play').click()
    // A play begins anew from a day on which it was not stopped.
    await page.locator('[data-film-day^="1991"]').waitFor()
    await page
      .locator('[data-joined]')
      .filter({ hasText: /(joined|Joined) since/ })
      .first()
      .waitFor()
    await button(page, 'Pause').click()
    const stopped = await dayOf(page)
    expect(stopped).toMatch(/^199/)
    expect(await shown(page)).toMatchObject(
      expected(treaties, stopped).map((map, index) => (index === 2 ? map : { ...map, count: '' })),
    )
    await expect.poll(() => queryOf(page)['on']).toBe(stopped)
    await page
      .locator('[data-announced]')
      .filter({ hasText: /Rights of the Child: \d+ of 50 states bound/ })
      .waitFor()
    await reload(page)
    expect([await dayOf(page), (await shown(page)).map(({ treaty }) => treaty)]).toEqual([stopped, treaties])
    await page.getByRole('combobox', { name: 'Treaty of this map' }).nth(1).selectOption({ index: 0 })
    await expect.poll(() => queryOf(page)['treaty']).toBe('opsc,crc')
  })

  it('is moved by keys: a day, a year, a step to the next change; and it is announced once it rests', async () => {
    const page = await openAtlas('film/?treaty=palermo')
    const slider = page.getByRole('slider', { name: 'Day of the film' })
    await slider.focus()
    await page.keyboard.press('ArrowRight')
    expect(await dayOf(page)).toBe('2007-10-01')
    await page.keyboard.press('PageUp')
    expect([await dayOf(page), await slider.getAttribute('aria-valuetext')]).toEqual([
      '2008-10-01',
      '1 October 2008',
    ])
    await button(page, 'Next day on which a state joined or left').focus()
    await page.keyboard.press('Enter')
    expect(await dayOf(page)).toBe('2009-04-20')
    const words = 'Palermo Protocol: 46 of 50 states bound. Joined since 1 October 2008: Luxembourg.'
    await page.locator('[data-announced]').filter({ hasText: words }).waitFor()
  })

  it('plays by years where a reader prefers less motion, and never by itself', async () => {
    const page = await openAtlas('film/?treaty=palermo&on=2000-12-12')
    const days = await page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const seen: string[] = []
          const day = document.querySelector('[data-film-day]')
          new MutationObserver(() => {
            seen.push(day?.getAttribute('data-film-day') ?? '')
            if (seen.length === 3) resolve(seen)
          }).observe(day ?? document, { attributes: true, attributeFilter: ['data-film-day'] })
          setTimeout(() => {
            seen.push('still')
            document.querySelector<HTMLElement>('[data-play]')?.click()
          }, 900)
        }),
    )
    expect(days).toEqual(['still', '2001-12-12', '2002-12-12'])
  })

  it('ignores junk in its link, and has its maps and all dates without a script', async () => {
    const junk = await openAtlas('film/?treaty=%3Cb%3E,no-treaty&on=2999-99-99&speed=1e9')
    expect((await shown(junk)).map(({ treaty, on }) => [treaty, on])).toEqual([
      ['palermo', '2007-09-30'],
      ['cets-197', '2007-09-30'],
    ])
    const page = await openAtlas('film/', { javaScript: false })
    expect(await shown(page)).toEqual(expected(['palermo', 'cets-197'], '2007-09-30'))
    const row = page.locator('[data-film-dates] tr').filter({ hasText: 'Moldova' })
    expect(await row.textContent()).toBe('Moldova16 September 200519 May 2006')
    expect(await page.getByRole('button', { name: 'Play' }).isVisible()).toBe(false)
    expect(await page.getByText('Playing needs JavaScript').isVisible()).toBe(true)
  })
})

describe('the files of the film', () => {
  it('one picture that plays in a page of another site, and rests on its last day where motion is not wanted', async () => {
    const page = await openAtlas('film/?treaty=palermo,opsc', { reducedMotion: false })
    const { name, content } = await saved(page, () => button(page, 'Film as one picture (SVG)').click())
    expect(name).toMatch(/^child-trafficking-atlas_film_palermo_opsc_2000-05-25_.*\.svg$/)
    const alone = await page.context().newPage()
    const address = new URL('alone.svg', inject('siteUrl')).href
    const asked: string[] = []
    await alone.route('**/*', (route) => {
      const url = route.request().url()
      if (url === address) return route.fulfill({ contentType: 'image/svg+xml', body: content })
      if (url.endsWith('/host'))
        return route.fulfill({ contentType: 'text/html', body: `<img src="${address}" width="900" alt="">` })
      asked.push(url)
      return route.abort()
    })
    const picture = async () => (await alone.screenshot()).toString('base64')
    await alone.goto(new URL('host', inject('siteUrl')).href)
    await alone.waitForTimeout(1500)
    const early = await picture()
    await alone.waitForTimeout(1500)
    expect(await picture()).not.toBe(early)
    await alone.emulateMedia({ reducedMotion: 'reduce' })
    await alone.goto(address)
    const still = await picture()
    await alone.waitForTimeout(1500)
    expect(await picture()).toBe(still)
    expect(asked).toEqual([])
  })

  it('a series of pictures for slides, with captions', async () => {
    const page = await openAtlas('film/?treaty=palermo')
    await page.getByRole('radio', { name: 'every 5 years' }).check()
    const { name, content } = await saved(page, () => button(page, 'Pictures for slides (ZIP)').click())
    expect(name).toMatch(/^child-trafficking-atlas_film_palermo_.*\.zip$/)
    const files = unzipSync(content)
    const pictures = Object.keys(files).filter((file) => file.endsWith('.png'))
    expect(pictures.slice(0, 3)).toEqual(['01_2000-12-12.png', '02_2000-12-31.png', '03_2005-12-31.png'])
    for (const picture of pictures) expect(sizeOf(files[picture] ?? new Uint8Array())).toEqual([1920, 1080])
    const captions = new TextDecoder().decode(files['captions.txt'])
    for (const picture of pictures) expect(captions).toContain(picture)
    expect(captions).toContain('What is reported, not how common it is.')
    expect(captions).toContain(page.url())
  })

  it('the picture of the day shown', async () => {
    const page = await openAtlas('film/?treaty=palermo&on=2004-05-01')
    const { name, content } = await saved(page, () =>
      page.getByRole('group', { name: 'Picture of this day' }).locator('[data-format="svg"]').click(),
    )
    expect(name).toBe('child-trafficking-atlas_film_palermo_2004-05-01.svg')
    expect(content.toString()).toContain('20 of 50 states bound')
  })
})

describe('the embed of the film', () => {
  it('has code with its treaties and day, plays in a frame, and leaves the address of the frame alone', async () => {
    const page = await openAtlas('film/?treaty=palermo,opsc&on=2004-05-01')
    await button(page, 'Embed this film').click()
    const code = page.getByRole('dialog').getByRole('textbox', { name: 'Code', exact: true })
    const [, address = ''] = /src="([^"]+)"/.exec(await code.inputValue()) ?? []
    expect(address).toMatch(/embed\/film\/\?on=2004-05-01&amp;treaty=palermo,opsc$/)
    const frame = await openAtlas(address.replaceAll('&amp;', '&'), { reducedMotion: false })
    expect(await shown(frame)).toEqual(expected(['palermo', 'opsc'], '2004-05-01'))
    const before = frame.url()
    await button(frame, 'Play').click()
    await frame.locator('[data-film-day^="2002"]').waitFor()
    await button(frame, 'Pause').click()
    expect(frame.url()).toBe(before)
    const link = await frame.locator('a[data-atlas-link]').getAttribute('href')
    expect(link).toMatch(/film\/\?on=\d{4}-\d\d-\d\d&treaty=palermo,opsc$/)
  })
})
