import type { CountryFile } from '../../data/contract'
import type { Dataset, MapValue } from '../../data/Dataset'
import type { Entity } from '../../domain/entity'
import {
  type ClassId,
  hasInstrument,
  type MapOfTheme,
  type ThemeId,
  isFormSub,
  kindOf,
  mapRowOf,
} from '../../domain/themes'
import { isBeforeIndependence } from '../../domain/treaty'
import type { Filters } from '../../state/filters'
import type { MessageId, Texts, MessageValues } from '../i18n'
import { timeOf, lastReportOf } from '../../state/clock'
import { formatTag, type Language } from '../../domain/languages'
import { type CountedForm, reportsUpTo } from '../../domain/evidence'
import {
  leaderWords,
  namesLeaders,
  nameInSentence,
  selectKey,
  valueLine,
  formWord,
  instrumentPhrase,
} from './words'
import type { Sentence } from './sentence'
import { roleCounts } from './statements'
import { timeValues } from './timeWords'

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

/** How many treaties bind the country, and the day on which they are counted. */
const boundTreaties = ({ dataset, filters, entity }: CountryContext) => {
  const question = { ...filters, theme: 'treaties', sub: 'main' } as const
  const values = dataset.instruments.map(({ id }) =>
    dataset.valueOf(entity.code, { ...question, instrument: id }),
  )
  const bound = values.filter(({ classes }) => classes.includes('bound')).length
  return { on: timeOf(dataset, question), bound, all: values.length }
}

/** How many instruments bind the state on the day; or with whom the study counts it, or since when it is independent. */
export const treatyLead = (context: CountryContext): string => {
  const { texts, dataset, entity } = context
  const { t, day } = texts
  const { on, bound, all } = boundTreaties(context)
  if (entity.countryOf !== undefined)
    return t('panel.treaties.own', { name: dataset.entity(entity.countryOf).shortName })
  if (entity.independentSince !== undefined && isBeforeIndependence(entity, on))
    return t('panel.treaties.before', { day: day(entity.independentSince) })
  return t('panel.treaties.sentence', { bound, all, day: day(on) })
}

const treatiesLine = (context: CountryContext): CountryLine => {
  const { texts, entity } = context
  const { on, bound, all } = boundTreaties(context)
  const isBefore = bound === 0 && isBeforeIndependence(entity, on)
  const kind = entity.countryOf !== undefined ? 'own' : isBefore ? 'before' : 'counted'
  const classId = kind === 'own' ? 'cannot-join' : bound > 0 ? 'bound' : 'not-bound'
  const words = texts.t('line.treaties', { class: kind, bound, all })
  return { theme: 'treaties', sub: 'main', classes: [classId], words, time: shortDay(texts.locale, on) }
}

/** Answers the first question of a theme for the country; of the treaties, how many of all bind it. */
export const countryLine = (context: CountryContext, theme: ThemeId): CountryLine => {
  if (hasInstrument(theme)) return treatiesLine(context)
  const { texts, dataset, filters, entity } = context
  const sub = 'main'
  const value = dataset.valueOf(entity.code, { ...filters, theme, sub })
  return {
    theme,
    sub,
    classes: value.classes,
    words: valueLine(texts, entity, { ...filters, theme, sub }, value),
    // The year of the statement, or of the clock where none decides or reports are counted up to it.
    time: String(value.asOf ?? timeOf(dataset, { ...filters, theme, sub })),
  }
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

/** The statements of the reports on the roles of the present question, with how many of them name each. */
const reportValues = (
  { texts, dataset, filters, entity }: CountryContext,
  file: CountryFile,
): MessageValues => {
  const { theme, sub, evidence: who } = filters
  const reports = reportsUpTo(file.reports, lastReportOf(dataset, filters))
  const [from = 0, to = 0] = (mapRowOf(theme, sub).roles ?? []).map((role) => roleCounts(reports, role)[who])
  const [classId] = dataset.valueOf(entity.code, filters).classes
  const { years } = timeValues(texts, dataset, filters)
  return { who, class: selectKey(classId), from, to, k: from, n: reports.length, years }
}

const policyMessage = ({ theme, sub }: MapOfTheme): MessageId => {
  if (theme === 'definitions') return `said.definitions.${isFormSub(sub) ? 'form' : sub}` as MessageId
  return `said.${theme}${sub === 'main' ? '' : `.${sub}`}` as MessageId
}

const isNamed = ({ dataset, filters, entity }: CountryContext, form: CountedForm): boolean =>
  dataset.valueOf(entity.code, { ...filters, theme: 'definitions', sub: form }).classes.includes('named')

const policyValues = (context: CountryContext, value: MapValue): MessageValues => {
  const { texts, dataset, filters } = context
  const { theme, sub } = filters
  const [classId = ''] = value.classes
  const isCount = /^\d/.test(classId)
  const named = (mapRowOf(theme, sub).formsCounted ?? []).filter((form) => isNamed(context, form))
  return {
    class: isCount ? 'other' : selectKey(classId),
    count: isCount ? named.length : (value.atLeast ?? 0),
    forms: texts.list(named.map((form) => formWord(texts, form))),
    form: isFormSub(sub) ? formWord(texts, sub) : '',
    who: namesLeaders(theme, sub) ? leaderWords(texts, value) : '',
    year: value.asOf ?? '',
    time: timeValues(texts, dataset, filters).time,
    plan: value.childPlan ?? 'notDocumented',
  }
}

const treatyWording = ({ wording, basis }: NonNullable<MapValue['treaty']>, isInOwnName: boolean): string => {
  if (wording === 'bound') return basis ?? 'deposit'
  return wording === 'cannot-join' && !isInOwnName ? 'own-name' : wording
}

const treatyValues = (
  { texts, filters, entity }: CountryContext,
  treaty: NonNullable<MapValue['treaty']>,
): MessageValues => ({
  class: selectKey(treatyWording(treaty, entity.countryOf === undefined)),
  instrument: instrumentPhrase(texts, filters.instrument),
  action: treaty.action ?? '',
  precision: treaty.since?.length === 10 ? 'day' : 'other',
  since: treaty.since === undefined ? 'none' : texts.day(treaty.since),
})

/** Answers the present question for one country in a sentence, as the map shows it. */
export const countrySentence = (context: CountryContext, file: CountryFile): Sentence => {
  const { texts, dataset, filters, entity } = context
  const { theme, sub } = filters
  const value = dataset.valueOf(entity.code, filters)
  const name = nameInSentence(texts, entity)
  if (value.treaty)
    return {
      id: 'said.treaties',
      values: { name: texts.capital(name), ...treatyValues(context, value.treaty) },
    }
  if (value.offence) {
    const { wording, since } = value.offence
    const times = {
      day: texts.day(timeOf(dataset, filters)),
      since: since === undefined ? '' : texts.day(since),
    }
    return { id: 'said.definitions.since', values: { name, class: selectKey(wording), ...times } }
  }
  return kindOf(theme, sub) === 'reports'
    ? {
        id: `said.${sub === 'main' ? theme : sub}` as MessageId,
        values: { name, ...reportValues(context, file) },
      }
    : { id: policyMessage(filters), values: { name, ...policyValues(context, value) } }
}

/** The statements of the same reports about those whom the sentence is not about; undefined where no report is counted. */
export const otherAgeText = (context: CountryContext, file: CountryFile): string | undefined => {
  const { theme, sub, evidence } = context.filters
  if (kindOf(theme, sub) !== 'reports') return undefined
  const other = evidence === 'children' ? 'anyone' : 'children'
  const filters = { ...context.filters, evidence: other } as const
  const values = reportValues({ ...context, filters }, file)
  return values['n'] === 0 ? undefined : context.texts.t('said.otherAge', values)
}
