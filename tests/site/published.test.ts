import { describe, expect, it } from 'vitest'
import { recountPublished } from '../data/recount/published'
import { readDataCsv } from '../support/csv'
import { builtDocument } from './support/builtDocument'

const document = builtDocument('published/')
const recounted = recountPublished()
const nameOf = new Map(
  readDataCsv('entities.csv', ['id', 'short_name']).map((row) => [row.id, row.short_name]),
)
const namesOf = (codes: readonly string[]) =>
  codes.map((code) => `${nameOf.get(code)}${code === 'XKX' ? '*' : ''}`).toSorted()

const WORDS: Readonly<Record<string, string>> = {
  agrees: 'agrees',
  differs: 'differs',
  'cannot-be-judged': 'cannot be compared',
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

const readRows = (): Said[] =>
  [...document.querySelectorAll('main article')].flatMap((article) =>
    [...article.querySelectorAll('dl[data-fit]')].map((answer) => {
      const evidence = answer.getAttribute('data-evidence') ?? ''
      const list = article.querySelector(evidence === '' ? 'details' : `details[data-evidence="${evidence}"]`)
      return {
        id: article.id,
        evidence,
        fit: Number(answer.getAttribute('data-fit')),
        open: Number(answer.getAttribute('data-unknown')),
        verdict: answer.querySelector('[data-judgement] dd')?.textContent?.replaceAll('\u00a0', ' ') ?? '',
        names: Object.fromEntries(
          [...(list?.querySelectorAll('[data-group]') ?? [])].map((group) => [
            group.getAttribute('data-group'),
            [...group.querySelectorAll('a')].map((link) => link.textContent ?? '').toSorted(),
          ]),
        ),
      }
    }),
  )

describe('published and documented', () => {
  it('says of every row what an independent recount says', () => {
    expect(
      readRows().map(({ id, evidence, fit, open, verdict }) => [id, evidence, fit, open, verdict]),
    ).toEqual(
      recounted.map(({ id, evidence, fit, open, verdict }) => [
        id,
        evidence,
        fit.length,
        open.length,
        isOwnList({ id }) ? 'complete' : WORDS[verdict],
      ]),
    )
  })

  it('names the countries of every group', () => {
    const said = readRows().filter(({ names }) => Object.keys(names).length > 0)
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

  it('gives with each figure what the study says of it, and leads to that statement', () => {
    const statements = readDataCsv('statements.csv', ['id', 'published_total', 'text'])
    for (const id of new Set(recounted.map((row) => row.id))) {
      const giving = statements.filter((row) => row.published_total.split(';').includes(id))
      const link = document.querySelector(`[id="${id}"] a[href*="findings/#"]`)
      const [, statement] = (link?.getAttribute('href') ?? '').split('#')
      expect(
        giving.map((row) => row.id),
        id,
      ).toContain(statement)
      expect(link?.textContent, id).toBe(giving.find((row) => row.id === statement)?.text)
    }
  })

  it('says in its lead how many agree, differ and cannot be compared', () => {
    const table = [...document.querySelectorAll('table')].find((one) =>
      one.querySelector('caption')?.textContent?.includes('Matches'),
    )
    const numbers = [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent)),
    )
    expect(numbers).toEqual([count(''), count('anyone'), count('children')])
    // The list of countries is no evidence, and in none of these numbers.
    expect(document.body.textContent).toContain('4 further figures are the study’s own list of countries.')
    const list = [...document.querySelectorAll('section')].find(
      (section) => section.querySelector('h2')?.textContent === 'The countries',
    )
    expect(list?.querySelectorAll('[data-verdict]')).toHaveLength(0)
    expect(list?.textContent?.match(/complete/g)).toHaveLength(4)
  })

  it('tells which three states ILO Convention 182 did not bind, and since when it binds two of them', () => {
    const row = [...document.querySelectorAll('main article')].find(
      (article) => article.querySelector('h3')?.textContent === 'Bound by ILO Convention 182',
    )
    expect(row?.textContent).toContain('Not among them: Liechtenstein, Turkmenistan and Uzbekistan.')
    expect(row?.textContent).toContain('Do not meet it (3)')
    const group = row?.querySelector('[data-group="does-not-fit"]')?.textContent
    expect(group).toMatch(/Turkmenistan \(bound since .*2010\)/)
    expect(group).toMatch(/Uzbekistan \(bound since .*2008\)/)
    expect(group).toContain('Cannot join in its own name')
  })
})
