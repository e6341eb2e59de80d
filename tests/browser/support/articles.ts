import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { readDataCsv } from '../../support/csv'

/** The articles of law as their file has them. */
export const ARTICLES = readDataCsv('articles.csv', 'entity quotation language wording_of_2007 marked')

type Article = (typeof ARTICLES)[number]

/** The forms of exploitation that the marked words of an article name. */
const formsOf = ({ marked }: Article): readonly string[] =>
  marked.split(' | ').map((mark) => mark.split('=')[0] ?? '')

/** The articles on the page of laws that its filters leave. */
export const shownArticles = (page: Page) =>
  page
    .getByRole('list')
    .getByRole('listitem')
    .filter({ has: page.getByRole('checkbox') })
    .filter({ visible: true })

/**
 * Expects on the open page of laws that these articles are found by their country and by each form that they name, with all others of
 * which this is true and no more, and by a word of their own.
 */
export const expectFound = async (page: Page, articles: readonly Article[]): Promise<void> => {
  const field = (name: string) => page.getByRole('combobox', { name })
  const words = page.getByRole('searchbox', { name: 'Words' })
  const expectShown = async (isFound: (row: Article) => boolean) => {
    const expected = ARTICLES.filter(isFound).map(({ quotation }) => quotation)
    await expect.poll(() => shownArticles(page).count()).toBe(expected.length)
    const found = await shownArticles(page).getByRole('blockquote').allTextContents()
    expect(found.toSorted()).toEqual(expected.toSorted())
  }
  const showAll = () => page.getByRole('button', { name: `Show all ${ARTICLES.length}` }).click()
  for (const code of new Set(articles.map(({ entity }) => entity))) {
    await field('Country').selectOption(code)
    await expectShown(({ entity }) => entity === code)
  }
  await showAll()
  await expectShown(() => true)
  for (const form of new Set(articles.flatMap(formsOf).filter(Boolean))) {
    await field('Form of exploitation').selectOption(form)
    await expectShown((article) => formsOf(article).includes(form))
  }
  await showAll()
  for (const { quotation } of articles) {
    const [word = ''] = quotation.match(/\p{L}{2,}/gu)?.toSorted((a, b) => b.length - a.length) ?? []
    await words.fill(word.toUpperCase())
    await expect
      .poll(() => shownArticles(page).getByRole('blockquote').allTextContents())
      .toContain(quotation)
  }
}
