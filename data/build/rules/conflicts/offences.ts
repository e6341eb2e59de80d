import { dayAfter, dayFromNumber, dayNumber } from '../../../../src/domain/clock'
import type { DerivedMap } from '../../derive'
import type { Evidence } from '../../read/evidence'
import { LAST_YEAR_OF_PERIOD } from '../decidingRows'
import { offenceLocator } from '../locators'
import type { DatedDecision } from '../periods'
import { type FoundConflict, locatorsOf, type Span } from './found'

interface Held extends Span {
  readonly decision: DatedDecision
}

const NEVER_ENDS = '9999-12-31'

const dayBefore = (day: string): string => dayFromNumber(dayNumber(day) - 1)

const heldOnDays = (periods: readonly DatedDecision[]): Held[] =>
  periods.map((decision, index) => {
    const next = periods[index + 1]?.from
    return { decision, from: decision.from, to: next === undefined ? NEVER_ENDS : dayBefore(next) }
  })

const lawIn = (periods: readonly DatedDecision[], year: number): DatedDecision | undefined =>
  periods.findLast(({ from }) => Number(from) <= year)

const OFFENCES = ['comprehensive-act', 'specific-offence']
const NO_OFFENCE = ['other-offences-only', 'none']

/** The days of a year on which the documented law contradicts the coding; a statement of a year holds at its end. */
const contradictedDays = (coded: DatedDecision, law: string, year: number): Span | undefined => {
  if (coded.classes.includes('full') && NO_OFFENCE.includes(law))
    return { from: `${year}-01-01`, to: `${year}-12-31` }
  const isNotYet = coded.classes.includes('not-yet') && coded.offence?.wording === 'not-yet'
  return isNotYet && OFFENCES.includes(law) ? { from: `${year}-12-31`, to: `${year + 1}-12-30` } : undefined
}

interface Contradiction {
  readonly coded: DatedDecision
  readonly law: DatedDecision
  readonly year: number
  readonly days: Span
}

const contradictionsOf = (
  law: readonly DatedDecision[],
  coded: readonly DatedDecision[],
): Contradiction[] => {
  const first = Number(law[0]?.from ?? LAST_YEAR_OF_PERIOD + 1)
  const years = Array.from({ length: LAST_YEAR_OF_PERIOD - first + 1 }, (_, more) => first + more)
  return years.flatMap((year) => {
    const documented = lawIn(law, year)
    if (!documented) return []
    return heldOnDays(coded).flatMap(({ decision, from, to }): Contradiction[] => {
      const all = contradictedDays(decision, documented.classes[0] ?? '', year)
      if (!all) return []
      const days = { from: from > all.from ? from : all.from, to: to < all.to ? to : all.to }
      return days.from <= days.to ? [{ coded: decision, law: documented, year, days }] : []
    })
  })
}

/** The coding of since when trafficking is an offence, and the documented law; a row for each of the two questions. */
export const offenceConflicts = (evidence: Evidence, maps: readonly DerivedMap[]): FoundConflict[] => {
  const mapOf = (id: string) => maps.find((map) => map.id === id)?.byEntity
  const [laws, since] = [mapOf('definitions/law'), mapOf('definitions/since')]
  return evidence.entities.flatMap(({ code: entity }): FoundConflict[] => {
    const all = contradictionsOf(laws?.get(entity) ?? [], since?.get(entity) ?? [])
    const [one, last] = [all[0], all.at(-1)]
    if (!one || !last) return []
    const isGap = all.some(({ days }, index) => {
      const next = all[index + 1]
      return next !== undefined && next.days.from > dayAfter(days.to)
    })
    if (isGap) throw new Error(`The contradictions on the offence of ${entity} are apart.`)
    const common = { entity, theme: 'definitions', kind: 'coded-offence' } as const
    const [law, coded] = [one.law.classes.join(' '), one.coded.classes.join(' ')]
    const lawSide = { sourceIds: one.law.sourceIds, locator: locatorsOf(one.law.deciding) }
    const codedSide = { sourceIds: one.coded.sourceIds, locator: offenceLocator(entity) }
    // The year of the law's map is its last day.
    const years = all
      .filter(({ days, year }) => days.from <= `${year}-12-31` && `${year}-12-31` <= days.to)
      .map(({ year }) => year)
    const [firstYear = one.year, lastYear = last.year] = [years[0], years.at(-1)]
    return [
      {
        ...common,
        sub: 'law',
        years: [firstYear, lastYear],
        from: String(firstYear),
        to: String(lastYear),
        shown: law,
        other: coded,
        source: lawSide,
        otherSource: codedSide,
      },
      {
        ...common,
        sub: 'since',
        years: [firstYear, lastYear],
        from: one.days.from,
        to: last.days.to,
        shown: coded,
        other: law,
        source: codedSide,
        otherSource: lawSide,
      },
    ]
  })
}
