import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { recountPublished } from '../data/recount/published'
import { readDataCsv } from '../support/csv'
import { keepScreenshot, openAtlas, useBrowser, waitUntilReady } from './support/atlasPage'

useBrowser()

const PATH = 'published/'
const recounted = recountPublished()
const nameOf = new Map(
  readDataCsv('entities.csv', ['id', 'short_name']).map((row) => [row.id, row.short_name]),
)
const namesOf = (codes: readonly string[]) =>
  codes.map((code) => `${nameOf.get(code)}${code === 'XKX' ? '*' : ''}`).toSorted()

const WORDS: Readonly<Record<string, string>> = {
  agrees: 'agrees',
  differs: 'differs',
  'cannot-be-judged': 'cannot be judged',
}

/** The study's own list of countries, which is checked and is evidence of nothing. */
const isOwnList = ({ id }: { readonly id: string }) => id.startsWith('entities-')

/** How many of the recounted verdicts are of each kind, for one strength of evidence. */
const count = (evidence: string) =>
  Object.keys(WORDS).map(
    (verdict) =>
      recounted.filter((row) => !isOwnList(row) && row.evidence === evidence && row.verdict === verdict)
        .length,
  )

/** What the page says of one total for one strength of evidence. */
interface Said {
  readonly id: string
  readonly evidence: string
  readonly fit: number
  readonly open: number
  readonly verdict: string
  readonly names: Readonly<Record<string, readonly string[]>>
}

const readRows = (page: Page): Promise<Said[]> =>
  page.locator('main article').evaluateAll((articles) =>
    articles.flatMap((article) =>
      [...article.querySelectorAll<HTMLElement>('dl[data-fit]')].map((answer) => {
        const evidence = answer.dataset['evidence'] ?? ''
        const list = article.querySelector(
          evidence === '' ? 'details' : `details[data-evidence="${evidence}"]`,
        )
        const groups = [...(list?.querySelectorAll<HTMLElement>('[data-group]') ?? [])]
        return {
          id: article.id,
          evidence,
          fit: Number(answer.dataset['fit']),
          open: Number(answer.dataset['unknown']),
          verdict: answer.querySelector('[data-judgement] dd')?.textContent?.replaceAll('\u00a0', ' ') ?? '',
          names: Object.fromEntries(
            groups.map((group) => [
              group.dataset['group'],
              [...group.querySelectorAll('a')].map((link) => link.textContent ?? '').toSorted(),
            ]),
          ),
        }
      }),
    ),
  )

const rowNamed = (page: Page, name: string): Locator => page.getByRole('article', { name, exact: true })

describe('published and documented', () => {
  it('says of every row what an independent recount says, without a script', async () => {
    const page = await openAtlas(PATH, { javaScript: false })
    const said = await readRows(page)
    expect(said.map(({ id, evidence, fit, open, verdict }) => [id, evidence, fit, open, verdict])).toEqual(
      recounted.map(({ id, evidence, fit, open, verdict }) => [
        id,
        evidence,
        fit.length,
        open.length,
        isOwnList({ id }) ? 'complete' : WORDS[verdict],
      ]),
    )
  })

  it('names the countries of every group', async () => {
    const page = await openAtlas(PATH, { javaScript: false })
    const said = (await readRows(page)).filter(({ names }) => Object.keys(names).length > 0)
    // All that our sources count: not those of which every country is open.
    expect(said.length).toBe(recounted.filter(({ fit, not }) => fit.length + not.length > 0).length)
    for (const row of said) {
      const counted = recounted.find(({ id, evidence }) => id === row.id && evidence === row.evidence)
      const of = (group: string) => row.names[group] ?? []
      expect(of('fits'), row.id).toEqual(namesOf(counted?.fit ?? []))
      expect(of('does-not-fit'), row.id).toEqual(namesOf(counted?.not ?? []))
      expect(of('unknown'), row.id).toEqual(namesOf(counted?.open ?? []))
    }
  })

  it('gives with each figure what the study says of it, and leads to that statement', async () => {
    const page = await openAtlas(PATH, { javaScript: false })
    const statements = readDataCsv('statements.csv', ['id', 'published_total', 'text'])
    for (const id of new Set(recounted.map((row) => row.id))) {
      const giving = statements.filter((row) => row.published_total.split(';').includes(id))
      const link = page.locator(`[id="${id}"] a[href*="findings/#"]`)
      const [, statement] = ((await link.getAttribute('href')) ?? '').split('#')
      expect(
        giving.map((row) => row.id),
        id,
      ).toContain(statement)
      expect(await link.textContent(), id).toBe(giving.find((row) => row.id === statement)?.text)
    }
  })

  it('says in its lead how many agree, differ and cannot be judged', async () => {
    const page = await openAtlas(PATH)
    const table = page.getByRole('table', { name: 'Verdicts' })
    const numbers = await table
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent))),
      )
    expect(numbers).toEqual([count(''), count('anyone'), count('children')])
    // The list of countries is no evidence, and in none of these numbers.
    await page.getByText('4 further figures are the study’s own list of countries.').waitFor()
    const list = page.getByRole('region', { name: 'The countries' })
    expect(await list.locator('[data-verdict]').count()).toBe(0)
    expect(await list.getByText('complete', { exact: true }).count()).toBe(4)
  })

  it('tells which three states ILO Convention 182 did not bind, and since when it binds two of them', async () => {
    const page = await openAtlas(PATH)
    const row = rowNamed(page, 'Bound by ILO Convention 182')
    expect(await row.innerText()).toContain('Not among them: Liechtenstein, Turkmenistan and Uzbekistan.')
    await row.getByText('Which countries').click()
    await row.getByRole('heading', { name: 'Do not fit (3)' }).waitFor()
    const group = await row.locator('[data-group="does-not-fit"]').innerText()
    expect(group).toMatch(/Turkmenistan \(bound since .*2010\)/)
    expect(group).toMatch(/Uzbekistan \(bound since .*2008\)/)
    expect(group).toContain('Cannot join on its own')
  })

  it('opens the map of a row, whose key gives the same verdict and leads back', async () => {
    const page = await openAtlas(`${PATH}#internal-share`)
    await rowNamed(page, 'Trafficking inside the country')
      .getByRole('link', { name: 'Open on the map' })
      .click()
    await page.waitForURL((url) => !url.pathname.includes('published'))
    await waitUntilReady(page)
    const key = page.locator('[data-published="internal-share"]')
    expect(await key.innerText()).toMatch(/35 of 51[\s\S]*32 by 2007[\s\S]*differs/)
    await key.getByRole('link', { name: 'differs' }).click()
    await page.waitForURL(/\/published\/#internal-share$/)
  })

  it.each([320, 360, 768])('fits a window of %i px', async (width) => {
    const page = await openAtlas(PATH, { width })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await keepScreenshot(page, `published-${width}`)
  })

  it('shows the countries on paper, with and without a script', async () => {
    const whole = await openAtlas(PATH)
    const open = () => whole.locator('details[open]').count()
    await whole.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await open()).toBe(await whole.locator('main details').count())
    await whole.evaluate(() => dispatchEvent(new Event('afterprint')))
    expect(await open()).toBe(0)
    const plain = await openAtlas(PATH, { javaScript: false })
    const name = rowNamed(plain, 'Bound by ILO Convention 182').getByRole('link', { name: 'Uzbekistan' })
    expect(await name.isVisible()).toBe(false)
    await plain.emulateMedia({ media: 'print' })
    expect(await name.isVisible()).toBe(true)
  })
})
