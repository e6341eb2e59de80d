import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { AtlasFile } from '../../src/data/contract'
import { dayAfter } from '../../src/domain/clock'
import { readDataCsv } from '../support/csv'
import { keyOf, type Recounted } from './recount/answer'
import { countPairs, offendersJourneys, pairsIn } from './recount/corridors'
import { fallingLevels, recountOffences, recountSince } from './recount/offences'
import { recountPolicy } from './recount/policy'
import { recountReports } from './recount/reports'
import { recountTreaties } from './recount/treaties'
import { FORMS, POLICY_YEARS, policyBy, REPORT_YEARS, reportsBy } from './recount/years'

/**
 * Every class once more, from the published CSVs alone and with code that shares nothing with the build.
 * Where the two disagree, one of them reads a rule of docs/methodology.md wrongly.
 */
const entities = readDataCsv('entities.csv', 'id').map(({ id }) => id)
const classes = readDataCsv('classes.csv', 'entity theme sub evidence class strength')
const read = (file: string) => JSON.parse(readFileSync(`public/data/${file}.json`, 'utf8')) as unknown
const atlas = read('atlas') as AtlasFile

const answersOf = new Map(atlas.entities.map(({ code, answers }) => [code, answers]))
/** The class of an answer at a time: that of the last period that has begun. */
const classAt = (code: string, question: string, time: string) => {
  const periods = answersOf.get(code)?.[question] ?? []
  return periods.findLast(({ from }) => from <= time) ?? periods[0]
}

const DEFAULT_DAY = '2007-09-30'

/** The first day of every month from 1989 on, and days on which something turns or the day before. */
const DAYS = [
  ...Array.from({ length: 12 * 38 }, (_, month) =>
    new Date(Date.UTC(1989, month)).toISOString().slice(0, 10),
  ),
  DEFAULT_DAY,
  ...`1994-02-28 1995-04-30 1999-06-17 2001-12-24 2003-12-25 2003-12-31 2004-05-31 2006-06-03
    2007-10-24 2008-01-23 2010-06-17 2015-03-14 2015-08-11 2022-09-15 2022-09-16 2026-11-25`.split(/\s+/),
]

const recounted = new Map<string, Recounted>([...recountReports(entities), ...recountPolicy(entities, FORMS)])
const committed = new Map(
  classes
    .filter(({ theme, sub }) => theme !== 'treaties' && sub !== 'since')
    .map((row) => [keyOf(row.entity, row.theme, row.sub, row.evidence), row]),
)

describe('classes.csv', () => {
  it('has the answers that the recount has, and no others', () => {
    expect([...committed.keys()].toSorted()).toEqual([...recounted.keys()].toSorted())
    // One map of each treaty, and that of since when trafficking is an offence, are of a day.
    expect(classes.length).toBe(committed.size + entities.length * (atlas.instruments.length + 1))
  })
  it('has the class and strength of the recount, for every entity, theme and part', () => {
    const said = [...committed].map(([key, row]) => `${key}: ${row.class} ${row.strength}`.trim())
    const counted = [...committed.keys()].map((key) => {
      const { classes: id, strength = '' } = recounted.get(key) ?? { classes: 'nothing' }
      return `${key}: ${id} ${strength}`.trim()
    })
    expect(said).toEqual(counted)
  })
  it(`has the treaty classes of ${DEFAULT_DAY}`, () => {
    const rows = classes.filter(({ theme }) => theme === 'treaties')
    const said = rows.map((row) => `${row.entity} ${row.sub}: ${row.class}`)
    const counted = [...recountTreaties(DEFAULT_DAY)].map(([name, id]) => `${name}: ${id}`)
    expect(said.toSorted()).toEqual(counted.toSorted())
  })
})

/** How many are in full, in part, not yet and not known. */
const offencesOn = (day: string) => {
  const all = [...recountOffences(day).values()]
  return ['full', 'partial', 'not-yet', 'not-known'].map((id) => all.filter((own) => own === id).length)
}

describe('since when trafficking is an offence', () => {
  it(`has the classes of ${DEFAULT_DAY} in classes.csv`, () => {
    const rows = classes.filter(({ sub }) => sub === 'since')
    expect(new Map(rows.map((row) => [row.entity, row.class]))).toEqual(recountOffences(DEFAULT_DAY))
  })
  it('has the classes of the recount on every day tried', () => {
    for (const day of DAYS) {
      const shown = entities.map(
        (code) => [code, classAt(code, 'definitions/since', day)?.class ?? ''] as const,
      )
      expect(new Map(shown), day).toEqual(recountOffences(day))
    }
  })
  it('is in full in 37 on 30 September 2007, in part in nine, not yet in Turkmenistan, and in all 47 coded from May 2013', () => {
    expect(offencesOn(DEFAULT_DAY)).toEqual([37, 9, 1, 4])
    expect(recountOffences(DEFAULT_DAY).get('TKM')).toBe('not-yet')
    expect(offencesOn('2013-05-01')).toEqual([47, 0, 0, 4])
  })
  it.each([
    ['BIH', '1989-01-01', '1991-12-31', 'not-yet'],
    ['CHE', '1989-01-01', '2000-12-31', 'partial'],
    ['EST', '1989-01-01', '1990-12-31', 'not-yet'],
    ['HRV', '1989-01-01', '1997-01-31', 'partial'],
  ])(
    'is not known of %s from %s to %s, where the coding has no level, and then %s',
    (code, from, to, then) => {
      const [first, second] =
        atlas.entities.find((one) => one.code === code)?.answers['definitions/since'] ?? []
      expect([first?.from, first?.class]).toEqual([from, 'not-known'])
      expect(recountOffences(to).get(code)).toBe('not-known')
      expect([second?.from, second?.class]).toEqual([dayAfter(to), then])
    },
  )
  it('has moved to the classes and times of the recount, as the log says', () => {
    const LEVELS: Record<string, string> = { 'not-yet': 'none', partial: 'partial', full: 'full' }
    const moved = readDataCsv('value-changes.csv', 'entity indicator to').filter(({ indicator }) =>
      indicator.startsWith('definitions/since'),
    )
    expect(moved.length).toBeGreaterThan(15)
    for (const { entity, indicator, to } of moved) {
      const level = LEVELS[indicator.split('/')[2] ?? '']
      const found = level ? recountSince(entity, level) : recountOffences(DEFAULT_DAY).get(entity)
      expect([entity, indicator, found ?? 'not known']).toEqual([entity, indicator, to])
    }
  })
  it('never falls from one coded year to the next', () => {
    expect(fallingLevels()).toEqual([])
  })
})

/** The answers to the questions of years at a time, in the words of the recount. */
const answersIn = (year: string) =>
  atlas.questions
    .filter(({ kind, first, last = '' }) => kind === 'years' && first <= year && year <= last)
    .flatMap(({ id }) =>
      atlas.entities.map(({ code }) => {
        const evidence = /(?:anyone|children)$/.exec(id)?.[0] ?? ''
        const [theme = '', sub = ''] = id.replace(/\/(?:anyone|children)$/, '').split('/')
        const found = classAt(code, id, year)
        return {
          key: keyOf(code, theme, sub, evidence),
          classes: found?.class,
          atLeast: found?.atLeast,
          basis: found?.basis,
        }
      }),
    )
const expected = (key: string, answers: ReadonlyMap<string, Recounted>) => {
  const { strength: _, ...found } = answers.get(key) ?? {}
  return { key, atLeast: undefined, ...found }
}

const YEARS = Array.from({ length: 2011 - 1995 + 1 }, (_, more) => 1995 + more)

describe('atlas.json', () => {
  it.each(YEARS)(
    'has the class and least number of forms of the recount for %i, on every map of that year',
    (year) => {
      const counted = new Map([...recountReports(entities, year), ...recountPolicy(entities, FORMS, year)])
      const shown = answersIn(String(year))
      expect(shown.length).toBeGreaterThan(entities.length)
      expect(shown).toEqual(shown.map(({ key }) => expected(key, counted)))
    },
  )

  it('has the treaty classes of the recount on every day tried', () => {
    for (const day of DAYS) {
      const shown = atlas.instruments.flatMap(({ id }) =>
        entities.map((code) => [`${code} ${id}`, classAt(code, `treaties/${id}`, day)?.class] as const),
      )
      expect(new Map(shown), day).toEqual(recountTreaties(day))
    }
  })
})

describe('periods.csv', () => {
  const periods = readDataCsv('periods.csv', 'entity theme sub evidence from class')
  const byKey = new Map<string, (typeof periods)[number][]>()
  for (const row of periods) {
    const key = keyOf(row.entity, row.theme, row.sub, row.evidence)
    byKey.set(key, [...(byKey.get(key) ?? []), row])
  }
  const classIn = (key: string, time: string) => {
    const begun = (byKey.get(key) ?? []).findLast(({ from }) => from <= time)
    // A question begins with the first statement on it.
    return begun?.class ?? 'not-documented'
  }

  it.each([
    ['of law and policy', POLICY_YEARS, policyBy],
    ['of the reports', REPORT_YEARS, reportsBy],
  ] as const)('has the class of the recount for every question %s in every year', (_, years, answersBy) => {
    for (const year of years) {
      const counted = [...answersBy(year)].map(([key, { classes: id }]) => [key, id] as const)
      const shown = counted.map(([key]) => [key, classIn(key, String(year))] as const)
      expect(new Map(shown), String(year)).toEqual(new Map(counted))
    }
  })

  it('has the treaty classes of the recount on every day tried', () => {
    for (const day of DAYS) {
      const counted = recountTreaties(day)
      const shown = [...counted.keys()].map((name) => {
        const [code = '', id = ''] = name.split(' ')
        return [name, classIn(keyOf(code, 'treaties', id, ''), day)] as const
      })
      expect(new Map(shown), day).toEqual(counted)
    }
  })
})

const boundOn = (day: string, instrument: string) =>
  [...recountTreaties(day)].filter(([name, id]) => name.endsWith(` ${instrument}`) && id === 'bound').length

describe('known figures', () => {
  it.each([
    ['palermo', 42],
    ['opsc', 37],
    ['crc', 50],
    ['ilo-c182', 47],
  ])('%s binds %i on 30 September 2007', (instrument, count) => {
    expect(boundOn(DEFAULT_DAY, instrument)).toBe(count)
  })
  it('the European Convention on Human Rights loses one party on 16 September 2022', () => {
    expect(boundOn('2022-09-15', 'echr') - boundOn('2022-09-16', 'echr')).toBe(1)
  })
  it('corridors: all, and those reported for children', () => {
    expect(countPairs(false).pairs).toBe(1017)
    expect(countPairs(true)).toEqual({ pairs: 120, inside: 60, fromOutside: 52, toOutside: 8 })
  })
  it('corridors: 16 statements on 7 pairs may be about offenders, of which 3 on 2 pairs are not counted', () => {
    const { uncertain, uncounted } = offendersJourneys()
    expect(pairsIn(uncertain)).toEqual('ARM>ARE AZE>IRN FRA>DJI GEO>EGY RUS>BRB TJK>AFG UZB>IRN'.split(' '))
    expect(uncertain).toHaveLength(16)
    expect(pairsIn(uncounted)).toEqual(['FRA>DJI', 'RUS>BRB'])
    expect(uncounted).toHaveLength(3)
  })
  it('corridors.csv marks the same statements', () => {
    const { uncertain, uncounted, published } = offendersJourneys()
    expect(published.filter(({ direction }) => direction === 'uncertain')).toEqual(uncertain)
    expect(published.filter(({ counted }) => counted === 'no')).toEqual(uncounted)
  })
})
