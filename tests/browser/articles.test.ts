import { expect, it } from 'vitest'
import { readDataCsv } from '../support/csv'
import { useBrowser, usePage } from './support/atlasPage'

useBrowser()
const open = usePage()

const articles = readDataCsv('articles.csv', 'entity quotation language wording_of_2007 marked')
const wordsOf = (code: string, wording: string) =>
  articles.find((row) => row.entity === code && row.wording_of_2007 === wording)?.quotation ?? ''

it('a lawyer asks for the definition in Czechia, reads the law of 2007 in Czech, and then the later one, which says that it is', async () => {
  const page = await open('theme/definitions/?country=CZE')
  const panel = page.locator('[data-country="CZE"]')
  await panel.getByText('The law’s own words, in 2007').click()
  const law = panel.getByRole('blockquote').filter({ hasText: wordsOf('CZE', 'yes') })
  await law.waitFor()
  expect(await law.getAttribute('lang')).toBe('cs')
  const forms = panel.getByRole('list', { name: 'Forms that the underlined words name' })
  await forms.getByText('servitude').first().waitFor()
  const later = panel.getByRole('blockquote').filter({ hasText: wordsOf('CZE', 'later') })
  expect(await later.isVisible()).toBe(false)
  await panel.getByText('1 text of another time, undated or restated').click()
  await later.waitFor()
  await panel.getByText('Not the text of 2007:').waitFor()
})

it('a comparison has the words of both laws, one next to the other', async () => {
  const page = await open('compare/?country=SVK&compare=CZE')
  const section = page.getByRole('region', { name: 'The law’s own words, in 2007' })
  const sides = ['SVK', 'CZE'].map((code) => section.getByText(wordsOf(code, 'yes')))
  for (const side of sides) await side.waitFor()
  const [first, second] = await Promise.all(sides.map((side) => side.boundingBox()))
  expect(first && second && first.x + first.width < second.x).toBe(true)
})

it('the page of data finds articles by a form, a word of the law or a country', async () => {
  const page = await open('methods/')
  const field = page.getByRole('searchbox', { name: 'Find in country, law or text' })
  const shown = page.locator('#articles').locator('xpath=..').getByRole('figure').filter({ visible: true })
  const count = (found: number) => page.getByText(`Articles: ${found} of ${articles.length}`)
  const finds = async (query: string, isFound: (row: (typeof articles)[number]) => boolean) => {
    await field.fill(query)
    const expected = articles.filter(isFound).map(({ quotation }) => quotation)
    await count(expected.length).waitFor()
    expect(await shown.getByRole('blockquote').allTextContents()).toEqual(expect.arrayContaining(expected))
    expect(await shown.count()).toBe(expected.length)
  }
  await finds('bettelei', ({ quotation }) => quotation.includes('Bettelei'))
  expect(await page.getByRole('heading', { name: 'Estonia' }).isVisible()).toBe(false)
  await finds('ESTONIA', ({ entity }) => entity === 'EST')
  await finds('estonia bettelei', () => false)
  // The names of forms find words of every language.
  await field.fill('begging')
  for (const { quotation } of articles.filter(({ marked }) => marked.includes('begging=')))
    await shown.getByText(quotation).waitFor()
  await count(await shown.count()).waitFor()
  await finds('', () => true)
})
