import { csvText } from '../../../src/data/csv'
import type { Instrument } from '../../../src/domain/treaty'
import { CODE_TABLES } from '../dictionary/codes'
import { tablesOf } from '../dictionary/tables'
import { VIEWS } from '../dictionary/views'
import { yesNo } from './text'

/** The dictionary as a table: every column of every table and of the views. */
export const columnsCsv = (instruments: readonly Instrument[]): string =>
  csvText(
    CODE_TABLES.columns.columns.map(({ name }) => name),
    [...tablesOf(instruments), VIEWS].flatMap((table) =>
      table.columns.map(({ name, type, isRequired = false, codes = [], refersTo, description }) => [
        table.name,
        name,
        type,
        yesNo(isRequired),
        codes.join(';'),
        refersTo,
        description,
      ]),
    ),
  )
