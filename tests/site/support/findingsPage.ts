import { readFileSync } from 'node:fs'
import type { Element } from 'happy-dom'
import type { StatementsFile } from '../../../src/data/contract'
import { recountPublished } from '../../data/recount/published'
import { builtDocument } from './builtDocument'

export const document = builtDocument('findings/')
export const all = (selector: string, within: Pick<Element, 'querySelectorAll'> = document): Element[] => [
  ...within.querySelectorAll(selector),
]
export const attribute = (name: string) => (element: Element) => element.getAttribute(name)

export const { statements } = JSON.parse(
  readFileSync('public/data/statements.json', 'utf8'),
) as StatementsFile

/** The study's own list of countries is checked elsewhere, and is evidence of nothing. */
const recounted = recountPublished().filter(({ id }) => !id.startsWith('entities-'))
/** The figures of the study that the page compares. */
export const ids = [...new Set(recounted.map(({ id }) => id))]

/** The lines of the findings, without those of the rest of the study. */
export const lines = all('[data-section]:not([data-section="rest"]) > details')
export const titleOf = (line: Element) => line.querySelector('summary h3')?.textContent ?? ''

/** What a verdict is called on the page. */
export const WORDS: Readonly<Record<string, string>> = {
  agrees: 'agrees',
  differs: 'differs',
  'cannot-be-judged': 'cannot be compared',
}

/** What the page says of each: both years where the verdict depends on them, else the first (R26). */
export const told = recounted
  .map((row) => {
    const other = recounted.find(
      ({ id, evidence, year }) => id === row.id && evidence === row.evidence && year !== row.year,
    )
    return { ...row, isByYear: row.verdict !== other?.verdict }
  })
  .filter(({ year, isByYear }) => isByYear || year === 2007)
/** What our sources do not count at all. */
export const NOT_COUNTED = [
  'definition-palermo-majority',
  'lead-no-information',
  'body-three-or-more',
  'child-body-rare',
  'child-group-see',
]
export const recountOf = (id: string) => told.filter((row) => row.id === id)

/** The headline figure of each line: of those the study gives in it, the first. */
export const headlineOf = (line: Element): string | undefined =>
  line.querySelector('summary [data-headline]')?.getAttribute('data-headline') ?? undefined
