export type CsvField = string | number | undefined

/** A table before it is written as text. */
export interface CsvTable {
  readonly header: readonly string[]
  readonly rows: readonly (readonly CsvField[])[]
}

const quoted = (field: CsvField): string => {
  const text = field === undefined ? '' : String(field)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const lines = (header: readonly string[], rows: readonly (readonly CsvField[])[], end: string): string =>
  [header, ...rows].map((row) => `${row.map(quoted).join(',')}${end}`).join('')

/** Text of a data file: a header, LF line ends, quotes only where needed. */
export const csvText = (header: readonly string[], rows: readonly (readonly CsvField[])[]): string =>
  lines(header, rows, '\n')

/** Text of a CSV download: RFC 4180 with CRLF, and a byte order mark, without which Excel misreads UTF-8. */
export const toCsv = (header: readonly string[], rows: readonly (readonly CsvField[])[]): string =>
  `\uFEFF${lines(header, rows, '\r\n')}`
