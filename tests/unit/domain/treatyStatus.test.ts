import { expect, it } from 'vitest'
import { treatyStatus } from '../../../data/build/rules/treatyStatus'
import type { Entity } from '../../../src/domain/entity'
import type { Instrument, TreatyRecord } from '../../../src/domain/treaty'
import { ENTITY, INSTRUMENT } from './invented'

const COUNCIL: Instrument = { ...INSTRUMENT, membersOf: 'coe' }
const OUTSIDE: Entity = { ...ENTITY, neverMemberOf: ['coe'] }
const KOSOVO: Entity = { ...ENTITY, code: 'XKX', countryOf: 'SRB' }
const YOUNG: Entity = { ...ENTITY, independentSince: '2006-06-03' }

/** States and instruments unlike `ENTITY` and `INSTRUMENT`, by the words that begin a row. */
const CASES: Readonly<Record<string, { readonly entity?: Entity; readonly instrument?: Instrument }>> = {
  kosovo: { entity: KOSOVO },
  young: { entity: YOUNG },
  outside: { entity: OUTSIDE, instrument: COUNCIL },
  member: { instrument: COUNCIL },
  unsigned: { instrument: { ...INSTRUMENT, signatures: 'no' } },
  partly: { instrument: { ...INSTRUMENT, signatures: 'partly' } },
}

/** "bound=2004-03-02 action=none" as a record, which is a ratification by itself; "none" is no record. */
const recordOf = (words: string): TreatyRecord | undefined =>
  words === 'none'
    ? undefined
    : {
        entity: 'AAA',
        instrument: 'treaty',
        action: 'ratification',
        sourceIds: ['list'],
        ...Object.fromEntries(
          words
            .split(' ')
            .filter((word) => word.includes('='))
            .map((word) => word.split('=')),
        ),
      }

/** Of a state under an instrument: its record, days, and what it is on each: class, wording where it is another, since, basis, why and rule. */
const STATUSES = `
  any | bound=2001-01-01 | 2000-05-24 | not-open 2000-05-25 R19
  unsigned | bound=2001-01-01 | 2000-05-24 | not-open/not-adopted 2000-05-25 R19
  any | bound=2004-03-02 entryIntoForce=2004-06-01 | 2004-03-01 | not-bound R21
  any | bound=2004-03-02 entryIntoForce=2004-06-01 | 2004-03-02 | bound 2004-03-02 deposit R20
  any | bound=2004 | 2003-12-31 | not-bound R21
  any | bound=2004 | 2004-01-01 | date-unknown R20
  any | bound=2004 | 2004-12-31 | date-unknown R20
  any | bound=2004 | 2005-01-01 | bound 2004 deposit R20
  any | listedBy=2016-01-31 notBoundOn=2008-01-23 | 2007-09-30 | not-bound R21
  any | listedBy=2016-01-31 notBoundOn=2008-01-23 signed=2005-05 | 2008-01-23 | signed 2005-05 R21
  any | listedBy=2016-01-31 notBoundOn=2008-01-23 | 2008-01-24 | date-unknown R21
  any | listedBy=2016-01-31 notBoundOn=2008-01-23 | 2016-01-31 | bound 2016-01-31 listed R20
  any | entryIntoForce=2008-02-01 listedBy=2016-01-31 | 2008-01-31 | date-unknown R21
  any | entryIntoForce=2008-02-01 listedBy=2016-01-31 | 2008-02-01 | bound 2008-02-01 entry-into-force R20
  any | entryIntoForce=2008-02-01 listedBy=2007-10-24 | 2007-10-24 | bound 2007-10-24 listed R20
  any | bound=2001-05-05 ended=2022-09-16 | 2022-09-15 | bound 2001-05-05 deposit R20
  any | bound=2001-05-05 ended=2022-09-16 | 2022-09-16 | not-bound/ended 2022-09-16 R20
  any | | 2010-01-01 | date-unknown R21
  any | action=signature-only signed=2005-05 | 2005-05-31 | not-bound R21
  any | action=signature-only signed=2005-05 | 2005-06-01 | signed 2005-05 R21
  any | action=signature-only signed=2005-12 | 2005-12-31 | not-bound R21
  any | action=signature-only signed=2005-12 | 2006-01-01 | signed 2005-12 R21
  any | action=none knownUntil=2015-03-14 | 2015-03-14 | not-bound R21
  any | action=none knownUntil=2015-03-14 | 2015-03-15 | not-known-since 2015-03-14 R21
  any | action=signature-only signed=2001-01-01 knownUntil=2015-03-14 | 2016-01-01 | not-known-since/signed-not-known-since 2015-03-14 R21
  any | bound=2020-01-01 knownUntil=2015-03-14 | 2019-12-31 | not-bound R21
  any | bound=2001-01-01 knownUntil=2015-03-14 | 2026-01-01 | bound 2001-01-01 deposit R20
  any | none | 2010-01-01 | not-bound R21
  outside | action=none | 2010-01-01 | cannot-join not-member-coe R22
  outside | action=none | 1999-01-01 | not-open 2000-05-25 R19
  outside | bound=2004-03-02 | 2010-01-01 | bound 2004-03-02 deposit R20
  member | action=none | 2010-01-01 | not-bound R21
  kosovo | none | 1999-01-01 | cannot-join own-name R22
  partly | action=none | 2010-01-01 | not-bound/may-have-signed R21
  young | bound=2004-03-03 | 2006-06-02 | not-bound/not-in-own-name R23
  young | bound=2004-03-03 | 2006-06-03 | bound 2006-06-03 deposit R20
  unsigned | action=signature-only signed=2001-01-01 | 2010-01-01 | not-bound R21
  partly | action=signature-only signed=2001-01-01 | 2010-01-01 | signed 2001-01-01 R21
`
const rows = STATUSES.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))

it.each(rows)('R19 to R23: %s state, “%s”, on %s is %s', (who = '', words = '', day = '', expected) => {
  const { entity = ENTITY, instrument = INSTRUMENT } = CASES[who] ?? {}
  const {
    class: classId,
    wording,
    since,
    basis,
    why,
    rule,
  } = treatyStatus(recordOf(words), instrument, entity, day)
  const said = wording === classId ? classId : `${classId}/${wording}`
  expect([said, since, basis, why, rule].filter(Boolean).join(' ')).toBe(expected)
})
