import type { CountryFile, Source } from '../../data/contract'
import type { Dataset, MapQuestion } from '../../data/Dataset'
import { reportsUpTo } from '../../domain/evidence'
import { hasDay, hasEvidenceChoice, hasInstrument, type MapOfTheme, mapRowOf } from '../../domain/themes'
import { lastReportOf, timeOf } from '../../state/clock'
import { mapStatements } from '../../state/statements'
import type { Texts } from '../i18n'
import { entityLabel } from './words'

/** The columns of the coding for the roles of a question (R5). */
export const roleColumns = ({ theme, sub }: MapOfTheme): string =>
  (mapRowOf(theme, sub).roles ?? []).map((role) => `${role}, child_…_${role}`).join('; ')

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

export const qualityWords = ({ t, labelled }: Texts, { quality, url }: Source): string => {
  const label = t(`why.quality.${quality}`)
  const address = addressIn(url)
  if (quality === 'original' || quality === 'secondary' || address === undefined) return label
  return labelled(label, new URL(address).hostname.replace(/^www\.|\.$/g, ''))
}

interface AnswerSources {
  readonly ids: readonly string[]
  readonly locators: readonly string[]
  /** Columns of the coding, for those who know it. */
  readonly variables?: string
}

const NO_SOURCES: AnswerSources = { ids: [], locators: [] }

/** The sources of a country's answer to a question, at the question's time. */
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
    return record ? { ids: record.sourceIds, locators: [texts.t('why.statusTable', { name })] } : NO_SOURCES
  }
  if (hasEvidenceChoice(theme)) {
    const locators = reportsUpTo(file.reports, lastReportOf(dataset, question)).map(
      ({ year }) => `TIP Report ${year}`,
    )
    return locators.length > 0
      ? { ids: file.reportSourceIds, locators, variables: roleColumns(question) }
      : NO_SOURCES
  }
  if (hasDay(theme, sub)) {
    const record = file.offence
    return record ? { ids: record.sourceIds, locators: [record.locator] } : NO_SOURCES
  }
  const { deciding } = mapStatements(file, question, timeOf(dataset, question))
  return {
    ids: [...new Set(deciding.flatMap(({ sourceIds }) => sourceIds))],
    locators: [...new Set(deciding.map(({ locator }) => locator))],
  }
}
