import { tablesOf } from '../dictionary/tables'
import { ENTITIES_FILE } from '../read/entities'
import { ENTITY_CODES_FILE } from '../read/entityCodes'
import { IC_TIP_FILE } from '../read/icTip'
import { INSTRUMENTS_FILE } from '../read/instruments'
import { type Check, reportRepeats, reportUnknown } from './check'

const CODE = /^[a-z]+(?:-[a-z]+)*$/

/** IC-TIP is compared with columns and codes that there are. */
export const everyFieldOfIcTipExists: Check = ({ icTip, instruments, isWhole }, report) => {
  if (!isWhole(INSTRUMENTS_FILE)) return
  const tables = tablesOf(instruments)
  for (const { line, file, column, code } of icTip) {
    const own = tables.find(({ name }) => name === file)?.columns
    const columns = own?.map(({ name }) => name)
    const codes = own?.find(({ name }) => name === column)?.codes
    const fail = (at: 'file' | 'column' | 'code', value: string, fault: string, expected: string) =>
      report({ file: IC_TIP_FILE, line, column: at, value, fault, expected })
    if (!columns) fail('file', file, 'is no table', `one of ${tables.map(({ name }) => name).join(', ')}`)
    else if (!columns.includes(column))
      fail('column', column, `is no column of ${file}.csv`, `one of ${columns.join(', ')}`)
    else if (code !== undefined && (codes ? !codes.includes(code) : !CODE.test(code)))
      fail(
        'code',
        code,
        `is no code of ${file}.${column}`,
        codes?.join(', ') ?? 'words in lower case with hyphens',
      )
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
