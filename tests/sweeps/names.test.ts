import { describe, expect, it } from 'vitest'
import { openAtlas, showState, useBrowser, waitForFonts } from '../browser/support/atlasPage'
import { namesSeen } from '../browser/support/nameFaults'
import { FRAME_HEIGHTS } from '../../src/embed/embedCode'
import { LANGUAGES } from '../../src/domain/languages'
import { readDataCsv } from '../support/csv'

useBrowser()

const CODES = readDataCsv('entities.csv', ['id']).map(({ id }) => id)

const WINDOWS = [
  [320, 568],
  [360, 740],
  [390, 844],
  [430, 932],
  [600, 900],
  [768, 1024],
  [844, 390],
  [1024, 768],
  [1280, 720],
  [1280, 800],
  [1440, 900],
  [1920, 1080],
] as const

const PARTS = ['?region=see', '?region=cis', '?region=eu-west', '?eu=2007'] as const

const EMBEDS = [300, 360, 480, 640, 760] as const

/** Heights of an embed in px: one that a host may give it, and that of our code. */
const HEIGHTS = [600, FRAME_HEIGHTS.map] as const

const home = (language: string): string => (language === 'en' ? '' : `${language}/`)

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(WINDOWS)(
    'at %i × %i, each name is in its place, whichever of the 51 is chosen',
    async (width, height) => {
      const page = await openAtlas(home(language), { width, height, touch: width < 700 })
      await waitForFonts(page)
      const faults: string[] = []
      const first = await namesSeen(page)
      for (const code of CODES) {
        await showState(page, `?country=${code}`)
        await page.locator(`[data-country="${code}"]`).first().waitFor({ state: 'attached' })
        const seen = await namesSeen(page)
        faults.push(...seen.faults.map((fault) => `${code}: ${fault}`))
      }
      expect(faults).toEqual([])
      process.stdout.write(
        `names ${language} ${width}×${height}: ${first.names} and ${first.letters} letters\n`,
      )
    },
  )

  it.each(PARTS)('each is in its place with %s', async (query) => {
    const page = await openAtlas(home(language) + query)
    await page.locator('[data-names] text:not([data-from])').first().waitFor({ state: 'attached' })
    await expect.poll(async () => (await namesSeen(page)).faults).toEqual([])
  })

  it.each(EMBEDS)('each is in its place in an embed of %i px', async (width) => {
    for (const height of HEIGHTS) {
      for (const query of ['', '?region=see']) {
        const page = await openAtlas(`${home(language)}embed/map/${query}`, { width, height })
        if (query)
          await page.locator('[data-names] text:not([data-from])').first().waitFor({ state: 'attached' })
        await expect.poll(async () => (await namesSeen(page)).faults).toEqual([])
      }
    }
  })
})
