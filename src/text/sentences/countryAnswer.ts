import type { CountryFile } from '../../data/contract'
import type { Dataset } from '../../data/Dataset'
import type { Entity } from '../../domain/entity'
import {
  type ClassId,
  formsCountedOn,
  hasInstrument,
  type MapOfTheme,
  type ThemeId,
  isFormSub,
  kindOf,
  mapRowOf,
} from '../../domain/themes'
import { isBeforeIndependence, type TreatyStatus } from '../../domain/treaty'
import { openTreaties } from '../../state/comparison'
import type { Filters } from '../../state/filters'
import type { Texts } from '../i18n'
import { timeOf, lastReportOf } from '../../state/clock'
import { otherEvidence, reportsUpTo } from '../../domain/evidence'
import { entityLabel, instrumentLabel, mapLabel, shortDay, treatyWords } from './words'
import { lineOf, rolePhrase, type ValueInLine, valueLine, namedFormWords } from './lines'
import { timeWords } from './timeWords'
import { roleCounts } from '../../state/statements'

/** One country under the present question. */
export interface CountryContext {
  readonly texts: Texts
  readonly dataset: Dataset
  readonly filters: Filters
  readonly entity: Entity
}

/** A question and its answer for a country in a few words, with what its swatch shows. */
export interface CountryLine extends MapOfTheme, ValueInLine {
  readonly classes: readonly ClassId[]
}

/** How many treaties open to the country it had ratified or joined, and the day on which they are counted. */
const joinedTreaties = ({ dataset, filters, entity }: CountryContext) => {
  const question = { ...filters, theme: 'treaties', sub: 'main' } as const
  return { on: timeOf(dataset, question), ...openTreaties(dataset, entity.code, question.on) }
}

/** How many instruments it has joined on the day; or with whom the study counts it, or since when it is independent. */
export const treatyLead = (context: CountryContext): string => {
  const { texts, dataset, entity } = context
  const { t, day } = texts
  const { on, joined, open } = joinedTreaties(context)
  if (entity.countryOf !== undefined)
    return t('panel.treaties.own', { name: dataset.entity(entity.countryOf).shortName })
  if (entity.independentSince !== undefined && isBeforeIndependence(entity, on))
    return t('panel.treaties.before', { day: day(entity.independentSince) })
  return t('panel.treaties.sentence', { n: joined, all: open, day: day(on) })
}

const treatiesLine = (context: CountryContext): CountryLine => {
  const { texts, entity } = context
  const { on, joined, open } = joinedTreaties(context)
  const line = { theme: 'treaties', sub: 'main', tag: shortDay(texts.locale, on), marks: [] } as const
  const without = (wording: TreatyStatus['wording'], why?: TreatyStatus['why']) =>
    texts.capital(treatyWords(texts, { wording, why }))
  if (entity.countryOf !== undefined)
    return { ...line, classes: ['cannot-join'], words: without('cannot-join', 'own-name') }
  if (isBeforeIndependence(entity, on))
    return { ...line, classes: ['not-bound'], words: without('not-in-own-name') }
  const words = texts.t('line.treaties', { n: joined, all: open })
  return { ...line, classes: [joined > 0 ? 'bound' : 'not-bound'], words }
}

/** Answers the first question of a theme for the country; of the treaties, how many that are open to it. */
export const countryLine = (context: CountryContext, theme: ThemeId): CountryLine => {
  if (hasInstrument(theme)) return treatiesLine(context)
  const { texts, dataset, filters, entity } = context
  const sub = 'main'
  const question = { ...filters, theme, sub }
  const value = dataset.valueOf(entity.code, question)
  return { theme, sub, classes: value.classes, ...lineOf(texts, dataset, entity.code, question, value) }
}

/** In how many of the reports that cover the country each role is stated; a route of the same years can say more (R33). */
const chapterCounts = ({ texts, dataset, filters }: CountryContext, file: CountryFile): string[] => {
  const { t, capital } = texts
  const { theme, sub, evidence } = filters
  const reports = reportsUpTo(file.reports, lastReportOf(dataset, filters))
  const n = reports.length
  if (n === 0) return []
  const counts = (mapRowOf(theme, sub).roles ?? []).map((role) => ({
    role,
    k: roleCounts(reports, role)[evidence],
  }))
  // What is reported comes before what is not mentioned.
  return [...counts.filter(({ k }) => k > 0), ...counts.filter(({ k }) => k === 0)].map(({ role, k }) => {
    const [label, count] = [capital(rolePhrase(texts, role)), t('say.of', { k, n })]
    return k > 0 ? texts.labelled(label, count) : t('say.chapters', { role: label, count })
  })
}

/** The forms that a list names, where a count of them is the answer. */
const formsNamed = ({ texts, dataset, filters, entity }: CountryContext): string[] => {
  const forms = formsCountedOn(filters.theme, filters.sub) ?? []
  const named = texts.list(namedFormWords(texts, dataset, entity.code, filters, forms))
  return named === '' ? [] : [texts.t('panel.forms', { forms: named })]
}

/** Answers the present question for one country: its name, the time, the value as on the map in `<b>`, and what that rests on. */
export const countrySentence = (context: CountryContext, file: CountryFile): string => {
  const { texts, dataset, filters, entity } = context
  const { theme, sub, instrument } = filters
  const value = dataset.valueOf(entity.code, filters)
  const label = [
    entityLabel(entity),
    ...(isFormSub(sub) ? [mapLabel(texts, theme, sub)] : []),
    ...(hasInstrument(theme) ? [instrumentLabel(texts, instrument)] : []),
    texts.capital(timeWords(texts, dataset, filters)),
  ].join(' · ')
  const counts = kindOf(theme, sub) === 'reports' ? chapterCounts(context, file) : []
  const clauses = [`<b>${valueLine(texts, filters, value)}</b>`, ...counts].map((clause) => `${clause}.`)
  return texts.labelled(label, [...clauses, ...formsNamed(context)].join(' '))
}

/** The counts of the same reports about those whom the sentence is not about; undefined where no report is counted. */
export const otherAgeText = (context: CountryContext, file: CountryFile): string | undefined => {
  const { theme, sub } = context.filters
  if (kindOf(theme, sub) !== 'reports') return undefined
  const evidence = otherEvidence(context.filters.evidence)
  const counts = chapterCounts({ ...context, filters: { ...context.filters, evidence } }, file)
  return counts.length === 0
    ? undefined
    : `${context.texts.t(`table.other.${evidence}`)} · ${counts.join('. ')}.`
}
