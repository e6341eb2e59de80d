import type { CountryFile } from '../../data/contract'
import type { Dataset } from '../../data/Dataset'
import { ROLES, type Role } from '../../domain/evidence'
import { hasDay, hasEvidenceChoice } from '../../domain/themes'
import type { ComparedRow } from '../../state/comparison'
import type { Texts } from '../i18n'
import { mapStatements } from './mapStatements'
import { roleColumns } from './reports'

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
