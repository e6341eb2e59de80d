import type { CorridorStatement, CountryFile } from '../../data/contract'
import { isAboutChildren } from '../../domain/corridors'
import type { Texts } from '../i18n'

/** One end's routes told together: every year and victim group in which reports state it. */
export interface RouteLine {
  /** The other end. */
  readonly place: string
  readonly childYears: readonly number[]
  readonly otherYears: readonly number[]
}

const yearsOf = (statements: readonly CorridorStatement[]): number[] =>
  [...new Set(statements.flatMap(({ years }) => years))].toSorted((a, b) => a - b)

/** Routes out of (`origin`) or into (`destination`) the country, those stated for children first, then by place. */
export const routeLines = (
  { corridors, entity }: CountryFile,
  end: 'origin' | 'destination',
  nameOf: (code: string) => string,
  compare: Texts['compare'],
): RouteLine[] => {
  const here = corridors.filter((corridor) => corridor[end] === entity)
  const other = end === 'origin' ? 'destination' : 'origin'
  const places = [...new Set(here.map((corridor) => corridor[other]))]
  const lines = places.map((place) => {
    const statements = here.filter((corridor) => corridor[other] === place)
    const childYears = yearsOf(statements.filter(({ victims }) => isAboutChildren(victims)))
    return {
      place,
      childYears,
      otherYears: yearsOf(statements.filter(({ victims }) => !isAboutChildren(victims))),
    }
  })
  return lines.toSorted(
    (a, b) =>
      Number(b.childYears.length > 0) - Number(a.childYears.length > 0) ||
      compare(nameOf(a.place), nameOf(b.place)),
  )
}

/** Years as ranges: "2008–2010, 2015". */
export const yearRanges = (years: readonly number[]): string => {
  const ranges: [number, number][] = []
  for (const year of years) {
    const last = ranges.at(-1)
    if (last && last[1] === year - 1) last[1] = year
    else ranges.push([year, year])
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
}
