import type { CorridorStatement } from '../../data/contract'
import type { Dataset } from '../../data/Dataset'
import { isAboutChildren, ROUTE_YEARS } from '../../domain/corridors'
import type { Entity, EntityCode } from '../../domain/entity'
import { type ClassId, hasInstrument, type MapOfTheme, type ThemeId } from '../../domain/themes'
import { isBeforeIndependence } from '../../domain/treaty'
import type { Filters } from '../../state/filters'
import type { MessageId, Texts } from '../i18n'
import { timeOf } from '../../state/clock'
import { formatTag, type Language } from '../../domain/languages'
import type { NameOf } from './routeWords'
import { entityLabel, leaderWords, mapLabel, selectKey, valueWords, yearsText } from './words'

/** One country under the present question. */
export interface CountryContext {
  readonly texts: Texts
  readonly dataset: Dataset
  readonly filters: Filters
  readonly entity: Entity
}

/** A question and its answer for a country in a few words, with their time and what its swatch shows. */
export interface CountryLine extends MapOfTheme {
  readonly classes: readonly ClassId[]
  readonly words: string
  readonly time: string
}

const treatiesLine = ({ texts, dataset, filters, entity }: CountryContext): CountryLine => {
  const { instruments } = dataset
  const on = timeOf(dataset, { ...filters, theme: 'treaties', sub: 'main' })
  const values = instruments.map(({ id }) =>
    dataset.valueOf(entity.code, { ...filters, theme: 'treaties', sub: 'main', instrument: id }),
  )
  const bound = values.filter(({ classes }) => classes.includes('bound')).length
  const isBefore = bound === 0 && isBeforeIndependence(entity, on)
  const kind = entity.countryOf !== undefined ? 'own' : isBefore ? 'before' : 'counted'
  const classId = kind === 'own' ? 'cannot-join' : bound > 0 ? 'bound' : 'not-bound'
  return {
    theme: 'treaties',
    sub: 'main',
    classes: [classId],
    words: texts.t('line.treaties', { class: kind, bound, all: instruments.length }),
    time: shortDay(texts.locale, on),
  }
}

/** Answers the first question of a theme for the country; of the treaties, how many of all bind it. */
export const countryLine = (context: CountryContext, theme: ThemeId): CountryLine => {
  if (hasInstrument(theme)) return treatiesLine(context)
  const { texts, dataset, filters, entity } = context
  const sub = dataset.partOf(theme, 'main')
  const value = dataset.valueOf(entity.code, { ...filters, theme, sub })
  const [classId = ''] = value.classes
  const count = Number.parseInt(classId, 10)
  const words =
    sub === 'main'
      ? texts.t(`line.${theme}` as MessageId, {
          class: Number.isNaN(count) ? selectKey(classId) : 'count',
          name: entityLabel(entity),
          who: theme === 'institutions' ? leaderWords(texts, value.classes) : filters.evidence,
          count: value.atLeast ?? count,
        })
      : // Data of an earlier format answer another question.
        texts.t('text.labelled', {
          label: mapLabel(texts, theme, sub),
          value: valueWords(texts, theme, sub, value),
        })
  return {
    theme,
    sub,
    classes: value.classes,
    words,
    // The year of the statement, or of the clock where none decides or reports are counted up to it.
    time: String(value.asOf ?? timeOf(dataset, { ...filters, theme, sub })),
  }
}

/** The ends of the routes for children out of and into the country. */
const childRoutes = (corridors: readonly CorridorStatement[], code: EntityCode) => {
  const named = corridors.filter(({ victims }) => isAboutChildren(victims))
  const ends = (here: 'origin' | 'destination', other: 'origin' | 'destination') => [
    ...new Set(named.filter((statement) => statement[here] === code).map((statement) => statement[other])),
  ]
  return { out: ends('origin', 'destination'), into: ends('destination', 'origin') }
}

const routesKind = (out: number, into: number): string => {
  if (out + into === 0) return 'none'
  if (into === 0) return out === 1 ? 'to' : 'out'
  if (out > 0) return 'both'
  return into === 1 ? 'from' : 'into'
}

/** Says which routes for children reports name from and to the country. */
export const routesLine = (
  { texts, entity }: CountryContext,
  corridors: readonly CorridorStatement[],
  nameOf: NameOf,
): Pick<CountryLine, 'words' | 'time'> => {
  const { out, into } = childRoutes(corridors, entity.code)
  const [only = ''] = [...out, ...into]
  const kind = routesKind(out.length, into.length)
  const values = {
    class: kind,
    name: entityLabel(entity),
    place: nameOf(only),
    out: out.length,
    into: into.length,
  }
  return { words: texts.t('line.routes', values), time: yearsText(ROUTE_YEARS) }
}

const ALBANIAN_MONTHS = 'jan shk mar pri maj qer korr gush sht tet nën dhj'.split(' ')

/** Writes a day as "30 Sep 2007", where there is little room. */
export const shortDay = (language: Language, iso: string): string => {
  const [year, month, day] = iso.split('-')
  // Chromium has no Albanian in Intl.
  if (language === 'sq') return `${Number(day)} ${ALBANIAN_MONTHS[Number(month) - 1]} ${year}`
  const parts = { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' } as const
  const words = new Intl.DateTimeFormat(formatTag(language), parts).format(new Date(iso))
  return words.replace(/\sг\.$/, '')
}
