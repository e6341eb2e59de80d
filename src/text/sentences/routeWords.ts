import type { CorridorsFile } from '../../data/contract'
import type { CountryFile } from '../../data/countryContract'
import type { Dataset } from '../../data/Dataset'
import { isAboutChildren } from '../../domain/corridors'
import { type Route, yearsOf } from '../../state/routes'
import type { MessageId, Texts } from '../i18n'
import { entityLabel, victimsText } from './words'

/** Routes with one other end, over all years and victims. */
export interface RouteLine {
  readonly place: string
  readonly childYears: readonly number[]
  readonly otherYears: readonly number[]
}

/** Routes out of (`origin`) or into (`destination`) the country; those for children first, then by place. */
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

export const yearRanges = (years: readonly number[]): string => {
  const ranges: [number, number][] = []
  for (const year of years) {
    const last = ranges.at(-1)
    if (last && last[1] === year - 1) last[1] = year
    else ranges.push([year, year])
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
}

export type NameOf = (code: string) => string

/** Names places on routes; the file of routes gives those outside the study. */
export const placeNames = (dataset: Dataset, file: CorridorsFile): NameOf => {
  const outside = new Map(file.places.map(({ code, name }) => [code, name]))
  return (code) => {
    const entity = dataset.entityBySlugOrCode(code)
    return entity ? entityLabel(entity) : (outside.get(code) ?? code)
  }
}

interface RouteWords {
  readonly title: string
  readonly victims: string
  readonly forms: string
  readonly years: string
  readonly transit: string
  readonly locator: string
}

export const routeWords = (texts: Texts, route: Route, nameOf: NameOf): RouteWords => {
  const { t, list } = texts
  const { origin, destination, forms, transit, years, victims } = route
  return {
    title: t('route.title', { origin: nameOf(origin), destination: nameOf(destination) }),
    victims: victimsText(texts, victims),
    forms:
      forms.length > 0
        ? list(forms.map((form) => t(`route.form.${form}` as MessageId)))
        : t('route.form.none'),
    years: yearRanges(years),
    transit: transit.length > 0 ? t('route.through', { places: list(transit.map(nameOf)) }) : '',
    locator: t('route.locator', { years: yearRanges(years), origin, destination }),
  }
}
