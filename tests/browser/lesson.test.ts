import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { folderOf, LANGUAGES } from '../../src/domain/languages'
import { showState, useBrowser, usePage } from './support/atlasPage'
import { sheetsOf, smallestText } from './support/print'

useBrowser()
const open = usePage()

const BUILT = LANGUAGES.filter((language) => existsSync(join('dist', folderOf(language), 'lesson')))

it.each(BUILT)(
  'each worksheet is one page of A4, with nothing but the worksheet, in %s',
  async (language) => {
    const page = await open(`${folderOf(language)}lesson/worksheets/`)
    const worksheets = page.locator('[data-worksheet]')
    expect(await sheetsOf(page)).toBe(await worksheets.count())
    expect((await smallestText(page, 182)).pt).toBeGreaterThanOrEqual(6.95)
    for (const hidden of ['h1', 'header', '[data-footer]'])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false)
    for (const worksheet of await worksheets.all()) {
      const { height, width } = (await worksheet.boundingBox()) ?? { height: 0, width: 0 }
      // 297 mm less the margins, to a pixel.
      expect(height).toBeLessThanOrEqual((275 / 25.4) * 96 + 1)
      expect(await worksheet.evaluate(({ scrollWidth }) => scrollWidth)).toBeLessThanOrEqual(Math.ceil(width))
    }
  },
)

it('every link of the lesson opens the map whose question it names; its answers begin on a page of their own in print', async () => {
  const page = await open('lesson/')
  await page.emulateMedia({ media: 'print' })
  const answers = page.locator('#answers')
  await expect.poll(() => answers.evaluate((element) => getComputedStyle(element).breakBefore)).toBe('page')
  const links = await page
    .locator('[data-map-link]')
    .evaluateAll((all) => all.map((link) => [(link as HTMLAnchorElement).href, link.textContent?.trim()]))
  const questions = new Map(links.map(([href = '', words = '']) => [href, words]))
  expect(questions.size).toBeGreaterThan(6)
  await open()
  for (const [href, words] of questions) {
    const { pathname, search } = new URL(href)
    const [, theme] = /\/theme\/([^/]+)\/$/.exec(pathname) ?? []
    await showState(page, theme === undefined ? search : `?theme=${theme}${search.replace('?', '&')}`)
    const question = page.getByRole('heading', { level: 1 })
    if (words.startsWith('On the map: '))
      await expect
        .poll(async () => `On the map: ${await question.getAttribute('aria-label')}`, { message: href })
        .toBe(words)
    else await page.getByRole('table').first().waitFor()
  }
})

it('a worksheet is reached from a step of the lesson by the keyboard', async () => {
  const page = await open('lesson/')
  await page
    .getByRole('table', { name: '45 minutes: read a map' })
    .getByRole('link', { name: 'Worksheet 2' })
    .press('Enter')
  await page.getByRole('heading', { name: 'Worksheet 2: Read a map' }).waitFor()
  expect(new URL(page.url()).hash).toBe('#worksheet-2')
  await page.getByRole('link', { name: 'The lessons, with answers' }).press('Enter')
  await page.getByRole('heading', { level: 1, name: 'A lesson with the atlas' }).waitFor()
})
