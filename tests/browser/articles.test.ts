import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { ARTICLES, expectFound, shownArticles } from './support/articles'
import { openAtlas, useBrowser, usePage } from './support/atlasPage'

useBrowser()
const open = usePage()

const wordsOf = (code: string, wording: string) =>
  ARTICLES.find((row) => row.entity === code && row.wording_of_2007 === wording)?.quotation ?? ''

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
  await panel.getByText('Not the 2007 text: a later one.').waitFor()
  await panel.getByRole('link', { name: 'Read it beside another law' }).last().click()
  await page.waitForURL(/law\/\?read=CZE-2$/)
  await page
    .getByRole('region', { name: 'The articles that you chose' })
    .getByText(wordsOf('CZE', 'later'))
    .waitFor()
})

const chosen = (page: Page) => page.getByRole('region', { name: 'The articles that you chose' })
it('a comparison leads to both laws, one next to the other', async () => {
  const page = await open('compare/?country=SVK&compare=CZE')
  await page.getByRole('link', { name: 'Read their laws side by side' }).click()
  await page.waitForURL(/law\/\?read=SVK&read=CZE$/)
  const sides = ['SVK', 'CZE'].map((code) => chosen(page).getByText(wordsOf(code, 'yes')))
  for (const side of sides) await side.waitFor()
  const [first, second] = await Promise.all(sides.map((side) => side.boundingBox()))
  expect(first && second && first.x + first.width < second.x).toBe(true)
})

// The sweep of this name has every article.
it('an article is found by its country, by a form that it names, and by a word of its own', async () => {
  await expectFound(
    await open('law/'),
    ARTICLES.filter(({ entity }) => entity === 'CZE' || entity === 'ITA'),
  )
})

it('the address keeps the filters and the two that are chosen; a third takes the place of the first', async () => {
  const page = await open('law/?form=begging')
  expect(await shownArticles(page).count()).toBe(
    ARTICLES.filter(({ marked }) => /(^| )begging=/.test(marked)).length,
  )
  const choose = (name: RegExp) => page.getByRole('checkbox', { name })
  await choose(/Austria/).check()
  await choose(/Belgium/).check()
  await choose(/Italy/).check()
  expect(await choose(/Austria/).isChecked()).toBe(false)
  const names = () => chosen(page).getByRole('heading', { level: 2 }).allTextContents()
  expect(await names()).toEqual(['Belgium', 'Italy'])
  expect(new URL(page.url()).search).toBe('?form=begging&read=BEL&read=ITA-2')
  await page.reload()
  await expect.poll(names).toEqual(['Belgium', 'Italy'])
  await page.getByText('Chosen: Belgium, Italy').waitFor()
  await page.getByRole('button', { name: 'Choose none' }).click()
  expect(await chosen(page).count()).toBe(0)
  expect(new URL(page.url()).search).toBe('?form=begging')
})

it('where no article fits, each filter has a way out', async () => {
  const page = await open('law/?form=begging&words=esclavage')
  await page.getByText('No article here has all of this: Begging · esclavage').waitFor()
  await page.getByRole('button', { name: 'Remove “Begging”' }).click()
  await expect
    .poll(() => shownArticles(page).getByRole('blockquote').allTextContents())
    .toEqual(ARTICLES.filter(({ quotation }) => quotation.includes('esclavage')).map((row) => row.quotation))
  expect(new URL(page.url()).search).toBe('?words=esclavage')
})

it('without a script all articles are there, whole, and a link leads to one of them', async () => {
  const page = await openAtlas('law/#ITA-2', { javaScript: false })
  expect(await page.getByRole('blockquote').allTextContents()).toHaveLength(ARTICLES.length)
  expect(await page.getByRole('checkbox').filter({ visible: true }).count()).toBe(0)
  const second = page.locator('[id="ITA-2"]')
  await expect.poll(() => second.evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(400)
  const words = second.getByRole('blockquote').locator('p')
  expect(await words.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThan(4)
})
