import { expect, it } from 'vitest'
import { readDataCsv } from '../support/csv'
import { recountPublished } from './recount/published'

const rows = readDataCsv('value-changes.csv', 'entity indicator from to why')

it('the log of changed values says why', () => {
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.filter(({ why }) => why.length < 20)).toEqual([])
})

/** The verdicts as they were before silence stopped to count as a “no”: those that were no “cannot be compared”. */
const BEFORE: Readonly<Record<string, string>> = {
  'origin-share/children': 'differs',
  'origin-share/anyone': 'agrees',
  'destination-share/children': 'differs',
  'destination-share/anyone': 'agrees',
  'both-share/children': 'differs',
  'internal-share/children': 'differs',
  'internal-share/anyone': 'differs',
  'internal-west/children': 'agrees',
  'internal-west/anyone': 'agrees',
  'crc-bound': 'agrees',
  'ilo182-bound': 'differs',
  'palermo-bound': 'agrees',
  'opsc-bound': 'agrees',
  'osce-plan': 'agrees',
  'nap-west': 'differs',
  'law-virtually-all': 'agrees',
  'lead-any-eu-west': 'differs',
  'lead-interior-see': 'differs',
  'lead-children': 'differs',
  'lead-other': 'differs',
  'lead-two': 'differs',
}

it('the log has every verdict that moved, with the verdicts of both years as recounted', () => {
  const now = new Map<string, string[]>()
  for (const { id, evidence, verdict } of recountPublished().filter(
    (figure) => !figure.id.startsWith('entities-'),
  )) {
    const figure = evidence === '' ? id : `${id}/${evidence}`
    now.set(figure, [...new Set([...(now.get(figure) ?? []), verdict])])
  }
  const moved = [...now]
    .map(([figure, verdicts]) => [
      `verdicts/${figure}`,
      BEFORE[figure] ?? 'cannot-be-judged',
      verdicts.join(' '),
    ])
    .filter(([, before, after]) => before !== after)
  const logged = rows
    .filter(({ entity }) => entity === '')
    .map(({ indicator, from, to }) => [indicator, from, to])
  expect(logged.toSorted()).toEqual(moved.toSorted())
})
