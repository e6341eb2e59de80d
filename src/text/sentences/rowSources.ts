import type { CountryFile, Source } from '../../data/contract'
import type { Dataset } from '../../data/Dataset'
import { type Role, ROLES } from '../../domain/evidence'
import { hasDay, hasEvidenceChoice } from '../../domain/themes'
import type { ComparedRow } from '../../state/comparison'
import type { Texts } from '../i18n'
import { mapStatements } from './mapDescriptionContext'
import { roleColumns } from './statements'

/** Where a source can be read. */
interface SourceAddresses {
  /** What its name leads to: the better place where one is known, else where it was read. */
  readonly first?: string | undefined
  /** Where it was read, if that is another place. */
  readonly readAt?: string | undefined
}

/** The first address of the web in a text, without the marks of a sentence behind it. */
const addressIn = (text = ''): string | undefined =>
  /https?:\/\/[^\s;]+/.exec(text)?.[0].replace(/[),.]+$/, '')

/** The addresses in a source's record, a better place than where it was read first. */
export const addressesOf = ({ url, better }: Source): SourceAddresses => {
  const readAt = addressIn(url)
  const betterPlace = addressIn(better)
  return betterPlace === undefined || betterPlace === readAt
    ? { first: readAt }
    : { first: betterPlace, readAt }
}

/** What was read, with the site it lies on where that is not the publisher's own: "somebody's copy: gvnet.com". */
export const qualityWords = ({ t }: Pick<Texts, 't'>, { quality, url }: Source): string => {
  const label = t(`why.quality.${quality}`)
  const address = addressIn(url)
  if (quality === 'original' || quality === 'secondary' || address === undefined) return label
  return t('text.labelled', { label, value: new URL(address).hostname.replace(/^www\.|\.$/g, '') })
}

/** The roles in the reports that a question is read from. */
export const rolesOf = ({ theme, sub }: Pick<ComparedRow, 'theme' | 'sub'>): readonly Role[] =>
  ROLES.filter((role) => {
    if (theme === 'internal') return role === 'internal'
    return sub === 'transit' ? role === 'transit' : role === 'origin' || role === 'destination'
  })

/** What an answer rests on: the sources by id, and the places in them. */
export interface AnswerSources {
  readonly ids: readonly string[]
  readonly locators: readonly string[]
  /** The columns of a coding that it is read from, for those who know it. */
  readonly variables?: string
}

const unique = (items: readonly string[]): string[] => [...new Set(items)]

/** What one side's answer in a row rests on; nothing where no statement decides. */
export const answerSources = (
  texts: Texts,
  dataset: Dataset,
  file: CountryFile,
  row: Pick<ComparedRow, 'theme' | 'sub' | 'instrument'>,
): AnswerSources => {
  const { theme, sub, instrument } = row
  if (instrument) {
    const record = dataset.treatyRecord(file.entity, instrument)
    const name = dataset.entity(file.entity).shortName
    return record
      ? { ids: record.sourceIds, locators: [texts.t('why.statusTable', { name })] }
      : { ids: [], locators: [] }
  }
  if (hasEvidenceChoice(theme)) {
    const years = file.reports.map(({ year }) => `TIP Report ${year}`)
    return years.length > 0
      ? { ids: file.reportSourceIds, locators: years, variables: roleColumns(rolesOf(row)) }
      : { ids: [], locators: [] }
  }
  if (hasDay(theme, sub)) {
    const record = dataset.offenceRecord(file.entity)
    return record ? { ids: record.sourceIds, locators: [record.locator] } : { ids: [], locators: [] }
  }
  const { deciding } = mapStatements(file, theme, sub)
  return {
    ids: unique(deciding.flatMap(({ sourceIds }) => sourceIds)),
    locators: unique(deciding.map(({ locator }) => locator)),
  }
}
