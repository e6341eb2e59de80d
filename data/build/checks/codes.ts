import { tablesOf } from '../dictionary/tables'
import { ENTITIES_FILE } from '../read/entities'
import { ENTITY_CODES_FILE } from '../read/entityCodes'
import { IC_TIP_FILE } from '../read/icTip'
import { INSTRUMENTS_FILE } from '../read/instruments'
import { type Check, reportRepeats, reportUnknown } from './check'

/** IC-TIP is compared with columns that there are. */
export const everyFieldOfIcTipExists: Check = ({ icTip, instruments, isWhole }, report) => {
  if (!isWhole(INSTRUMENTS_FILE)) return
  const tables = tablesOf(instruments)
  for (const { line, file, column } of icTip) {
    const columns = tables.find(({ name }) => name === file)?.columns.map(({ name }) => name)
    const fail = (at: 'file' | 'column', value: string, fault: string, expected: string) =>
      report({ file: IC_TIP_FILE, line, column: at, value, fault, expected })
    if (!columns) fail('file', file, 'is no table', `one of ${tables.map(({ name }) => name).join(', ')}`)
    else if (!columns.includes(column))
      fail('column', column, `is no column of ${file}.csv`, `one of ${columns.join(', ')}`)
  }
}

/** Every entity has its codes once, and the number that ISO 3166-1 and M49 share is the same in both. */
export const everyEntityHasItsCodes: Check = ({ entities, entityCodes, isWhole }, report) => {
  reportRepeats(ENTITY_CODES_FILE, 'entity', entityCodes, ({ entity }) => entity, report)
  if (!isWhole(ENTITIES_FILE) || !isWhole(ENTITY_CODES_FILE)) return
  const known = new Set(entities.map(({ code }) => code))
  const expected = 'a code of data/study/entities.csv'
  reportUnknown(ENTITY_CODES_FILE, 'entity', entityCodes, ({ entity }) => [entity], known, expected, report)
  const rows = new Map(entityCodes.map((row) => [row.entity, row]))
  for (const { code, line, isoNumeric } of entities) {
    const row = rows.get(code)
    if (!row)
      report({
        file: ENTITIES_FILE,
        line,
        column: 'id',
        value: code,
        fault: 'has no codes of other lists',
        expected: `a row of ${ENTITY_CODES_FILE}`,
      })
    else if (row.m49 !== isoNumeric)
      report({
        file: ENTITY_CODES_FILE,
        line: row.line,
        column: 'm49',
        value: row.m49 ?? '',
        fault: 'is not the numeric code of ISO 3166-1',
        expected: isoNumeric ?? 'an empty field',
      })
  }
}
