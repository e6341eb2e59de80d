import type { CountryFile } from '../../data/countryContract'
import type { MapValue } from '../../data/Dataset'
import type { CountedForm } from '../../domain/policyCodes'
import { isFormSub, kindOf, type MapOfTheme, mapRowOf } from '../../domain/themes'
import type { MessageId, MessageValues } from '../i18n'
import type { Sentence } from './answerSentence'
import type { CountryContext } from './countryLines'
import { childPlanWord } from './namedForms'
import { roleCounts } from './statements'
import { reportsUpTo } from '../../domain/evidence'
import { lastReportOf, timeOf } from '../../state/clock'
import { timeValues } from './timeWords'
import { entityLabel, formWord, instrumentPhrase, leaderWords, selectKey } from './words'

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

const policyValues = (context: CountryContext, file: CountryFile, value: MapValue): MessageValues => {
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
    who: theme === 'institutions' ? texts.capital(leaderWords(texts, value.classes)) : '',
    year: value.asOf ?? '',
    time: timeValues(texts, dataset, filters).time,
    plan: theme === 'plans' ? childPlanWord(file, value) : '',
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
  const name = entityLabel(entity)
  if (value.treaty) return { id: 'said.treaties', values: { name, ...treatyValues(context, value.treaty) } }
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
    : { id: policyMessage(filters), values: { name, ...policyValues(context, file, value) } }
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
