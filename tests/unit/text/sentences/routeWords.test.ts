import { describe, expect, it } from 'vitest'
import { ROUTE_VICTIMS } from '../../../../src/domain/corridors'
import { type Language, LANGUAGES } from '../../../../src/domain/languages'
import { DEFAULT_FILTERS, type Filters } from '../../../../src/state/filters'
import { routesAnswerText } from '../../../../src/text/sentences/routesClaim'
import { namesWith, routesLine } from '../../../../src/text/sentences/routeWords'
import { allTexts, textsIn } from '../../../support/allTexts'
import { readDataCsv } from '../../../support/csv'
import { realCorridors, realCountry, realDataset } from '../../../support/dataset'

const dataset = realDataset()
const file = realCorridors()
const texts = allTexts()
const study = new Set(dataset.entities.map(({ code }) => code))

const claim = (patch: Partial<Filters> = {}): string =>
  routesAnswerText(texts, dataset, file, { ...DEFAULT_FILTERS, view: 'routes', ...patch })

const rows = readDataCsv('corridors.csv', 'report_year origin destination victims counted').filter(
  ({ counted }) => counted === 'yes',
)

/** Pairs of places that the published rows name in some report years, for children or for anyone. */
const pairs = ([first, last]: readonly [number, number], isForChildren: boolean): readonly string[] => [
  ...new Set(
    rows
      .filter(({ report_year: year }) => Number(year) >= first && Number(year) <= last)
      .filter(({ victims }) => !isForChildren || victims.startsWith('children'))
      .map(({ origin, destination }) => `${origin} ${destination}`),
  ),
]

const isInside = (pair: string): boolean => pair.split(' ').every((code) => study.has(code))

const YEARS = [2008, 2012, 2016].flatMap((first) =>
  [2008, 2014, 2016].filter((last) => last >= first).map((last) => [first, last] as const),
)

describe('the claim on the routes', () => {
  it.each(YEARS)(
    'counts of %i to %i what corridors.csv names, and says both ends only of some of them',
    (...years) => {
      for (const isForChildren of [true, false]) {
        const named = pairs(years, isForChildren)
        const inside = named.filter(isInside).length
        const said = claim({ years, victims: isForChildren ? ['children'] : ROUTE_VICTIMS })
        const what = isForChildren ? 'child trafficking' : 'trafficking'
        const when = years[0] === years[1] ? `${years[0]}` : `${years[0]} to ${years[1]}`
        expect(said).toBe(
          `Routes with ${what} reported, in reports from ${when}: ${named.length.toLocaleString('en')}. Both ends among the 51: ${inside}.`,
        )
      }
      // Where only such routes are asked about, all have both ends there: nothing is said of them twice.
      expect(claim({ years, ends: 'inside' })).toBe(
        `Routes with child trafficking reported, in reports from ${years[0] === years[1] ? years[0] : years.join(' to ')}: ${pairs(years, true).filter(isInside).length}. Only between two countries in the study.`,
      )
    },
  )

  it('counts of every country its routes from it and to it, names few of them, and says no side without one', () => {
    const named = pairs([2008, 2016], true)
    for (const { code } of dataset.entities) {
      const said = claim({ entity: code })
      const ends = [0, 1].map((end) => named.filter((pair) => pair.split(' ')[end] === code).length)
      const count = (label: string) => Number(new RegExp(`${label}: (\\d+)`).exec(said)?.[1] ?? 0)
      expect([code, count('Routes from it'), count('Routes to it')]).toEqual([code, ...ends])
      expect(count('in reports from 2008 to 2016')).toBe(named.filter((pair) => pair.includes(code)).length)
      expect(said).not.toMatch(/it: 0|Both ends/)
      expect(said.includes('That does not mean that there is none.')).toBe(ends.join() === '0,0')
    }
    expect(claim({ entity: 'MDA' })).toBe(
      'Moldova · Routes with child trafficking reported, in reports from 2008 to 2016: 1. Routes from it: 1 (the Russian Federation).',
    )
  })

  it('says where nothing is named that this is no denial', () => {
    expect(claim({ entity: 'ISL', years: [2015, 2016] })).toBe(
      'Iceland · Routes with child trafficking reported, in reports from 2015 to 2016: 0. No route named. That does not mean that there is none.',
    )
  })

  it('begins with the place, and ends with the filters that narrow it', () => {
    const said = claim({ regions: ['see'], victims: ['children', 'not-stated'], routeForm: 'forced-begging' })
    expect(said).toMatch(
      /^South-Eastern Europe · Routes with trafficking reported, in reports from 2008 to 2016: \d+\./,
    )
    expect(said).toMatch(
      /\. Statements about: children and victims not stated\. Form of exploitation: forced begging\.$/,
    )
    expect(claim({ entity: 'GBR', direction: 'in' })).toMatch(/Routes to it: \d+\. Only into it\.$/)
  })
})

const lineOf = (code: string, locale: Language = 'en') => {
  const country = realCountry(code)
  return routesLine(textsIn(locale), country, namesWith(dataset, country.placeNames))
}

describe('the line on the routes of a country', () => {
  it('has an arrow for one route, counts for more, the years of the reports and whom they are about', () => {
    expect(lineOf('MDA')).toMatchObject({ words: 'Route reported: →\u00a0Russian Federation' })
    expect(lineOf('ALB').words).toBe('Routes reported: 5 from it')
    expect(lineOf('ISL').words).toBe('No route named')
    const named = pairs([2008, 2016], true)
    for (const { code } of dataset.entities) {
      const [out, into] = [0, 1].map((end) => named.filter((pair) => pair.split(' ')[end] === code).length)
      const { words } = lineOf(code)
      if (words.startsWith('Routes reported'))
        expect([code, words]).toEqual([
          code,
          `Routes reported: ${[out && `${out} from it`, into && `${into} to it`].filter(Boolean).join(', ')}`,
        ])
      else expect([code, (out ?? 0) + (into ?? 0)]).toEqual([code, words.startsWith('Route') ? 1 : 0])
      expect(Object.values(lineOf(code))).toContain('2008–2016, children')
    }
  })

  it.each(LANGUAGES)('is short in %s', (locale) => {
    for (const { code } of dataset.entities) {
      const { words } = lineOf(code, locale)
      const short = words.replace(/[→←].*/u, '')
      expect(short.length, words).toBeLessThanOrEqual(locale === 'en' ? 40 : 48)
    }
  })
})
