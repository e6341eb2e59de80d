import type { Source } from '../../data/contract'
import type { CountryFile } from '../../data/countryContract'
import type { Dataset, MapQuestion } from '../../data/Dataset'
import type { Role } from '../../domain/evidence'
import { reportsUpTo } from '../../domain/reports'
import { hasDay, hasEvidenceChoice, hasInstrument, mapRowOf } from '../../domain/themes'
import type { ComparedRow } from '../../state/comparison'
import type { Texts } from '../i18n'
import { mapStatements } from './mapDescriptionContext'
import { roleColumns } from './statements'
import { entityLabel } from './words'
import { lastReportOf, timeOf } from '../../state/clock'

interface SourceAddresses {
  /** The better place if one is known, else where it was read. */
  readonly first?: string | undefined
  readonly readAt?: string | undefined
}

/** Finds the first web address in a text, without trailing punctuation. */
const addressIn = (text = ''): string | undefined =>
  /https?:\/\/[^\s;]+/.exec(text)?.[0].replace(/[),.]+$/, '')

export const addressesOf = ({ url, better }: Source): SourceAddresses => {
  const readAt = addressIn(url)
  const betterPlace = addressIn(better)
  return betterPlace === undefined || betterPlace === readAt
    ? { first: readAt }
    : { first: betterPlace, readAt }
}

export const qualityWords = ({ t }: Pick<Texts, 't'>, { quality, url }: Source): string => {
  const label = t(`why.quality.${quality}`)
  const address = addressIn(url)
  if (quality === 'original' || quality === 'secondary' || address === undefined) return label
  return t('text.labelled', { label, value: new URL(address).hostname.replace(/^www\.|\.$/g, '') })
}

export const rolesOf = ({ theme, sub }: Pick<ComparedRow, 'theme' | 'sub'>): readonly Role[] =>
  mapRowOf(theme, sub).roles ?? []

export interface AnswerSources {
  readonly ids: readonly string[]
  readonly locators: readonly string[]
  /** Columns of the coding, for those who know it. */
  readonly variables?: string
}

const unique = (items: readonly string[]): string[] => [...new Set(items)]

/** What the answer of a country to a question is read from, at the question's time. */
export const answerSources = (
  texts: Texts,
  dataset: Dataset,
  file: CountryFile,
  question: MapQuestion,
): AnswerSources => {
  const { theme, sub, instrument } = question
  if (hasInstrument(theme)) {
    const record = file.treaties.find((one) => one.instrument === instrument)
    const name = entityLabel(dataset.entity(file.entity))
    return record
      ? { ids: record.sourceIds, locators: [texts.t('why.statusTable', { name })] }
      : { ids: [], locators: [] }
  }
  if (hasEvidenceChoice(theme)) {
    const years = reportsUpTo(file.reports, lastReportOf(dataset, question)).map(
      ({ year }) => `TIP Report ${year}`,
    )
    return years.length > 0
      ? { ids: file.reportSourceIds, locators: years, variables: roleColumns(rolesOf(question)) }
      : { ids: [], locators: [] }
  }
  if (hasDay(theme, sub)) {
    const record = file.offence
    return record ? { ids: record.sourceIds, locators: [record.locator] } : { ids: [], locators: [] }
  }
  const { deciding } = mapStatements(file, question, timeOf(dataset, question))
  return {
    ids: unique(deciding.flatMap(({ sourceIds }) => sourceIds)),
    locators: unique(deciding.map(({ locator }) => locator)),
  }
}
