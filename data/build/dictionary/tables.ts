import type { Instrument } from '../../../src/domain/treaty'
import { countryTable } from '../countryTable/table'
import { CODE_TABLES } from './codes'
import { CONFLICTS } from './conflicts'
import { ENTITY_TABLES } from './entities'
import { RECORD_TABLES } from './records'
import { STATEMENT_TABLES } from './statements'
import { STUDY_TABLES } from './study'
import type { Table } from './table'

/** Tables with fixed columns, from which the Data Package, the methods page and docs/data-dictionary.md explain them. */
export const TABLES: readonly Table[] = [
  ENTITY_TABLES.entities,
  ENTITY_TABLES.instruments,
  ENTITY_TABLES.memberships,
  STATEMENT_TABLES.sources,
  STATEMENT_TABLES.observations,
  STATEMENT_TABLES.classes,
  STATEMENT_TABLES.periods,
  CONFLICTS,
  RECORD_TABLES.articles,
  RECORD_TABLES.treaties,
  RECORD_TABLES.criminalisation,
  RECORD_TABLES.corridors,
  RECORD_TABLES.victims,
  STUDY_TABLES.totals,
  STUDY_TABLES.verdicts,
  STUDY_TABLES.statements,
  STUDY_TABLES.changes,
  STUDY_TABLES.helplines,
  CODE_TABLES.codes,
  CODE_TABLES.icTip,
  CODE_TABLES.columns,
]

/** All tables; the first one's columns follow from the instruments. */
export const tablesOf = (instruments: readonly Instrument[]): readonly Table[] => [
  countryTable(instruments),
  ...TABLES,
]
