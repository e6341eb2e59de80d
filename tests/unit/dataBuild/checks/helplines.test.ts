import { describe, expect, it } from 'vitest'
import { outdatedChecks } from '../../../../data/build/checks/helplines'
import type { HelplineRow } from '../../../../data/build/read/helplines'
import { formatProblem } from '../../../../data/build/problem'

const row = (line: number, checkedOn: string): HelplineRow => ({
  line,
  number: '112',
  kind: 'emergency',
  where: ['AUT'],
  basis: 'answered',
  isFree: true,
  hours: undefined,
  hoursSource: undefined,
  document: 'a law',
  published: '2018-12-11',
  locator: 'Article 1',
  url: 'https://example.org/',
  readIn: 'a copy',
  checkedOn,
})

describe('the check of a number', () => {
  it('holds for twelve months, the last day included', () => {
    expect(outdatedChecks([row(2, '2026-11-25')], '2027-11-25')).toEqual([])
  })

  it('is named with its place once twelve months are over', () => {
    const rows = [row(2, '2026-11-25'), row(3, '2027-02-01')]
    expect(outdatedChecks(rows, '2027-11-26').map(formatProblem)).toEqual([
      'data/study/helplines.csv:2 column "checked_on": "2026-11-25" is more than 12 months ago; ' +
        'expected the number checked again in its document, and the day of that check',
    ])
  })
})
