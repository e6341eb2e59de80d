/** A field of a CSV: empty where there is nothing to say. */
export type CsvField = string | number | undefined

const quoted = (field: CsvField): string => {
  const text = field === undefined ? '' : String(field)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const lines = (header: readonly string[], rows: readonly (readonly CsvField[])[], end: string): string =>
  [header, ...rows].map((row) => `${row.map(quoted).join(',')}${end}`).join('')

/** Text of a data file: a CSV with a header, LF at the end of every line, quotes only where they are needed. */
export const csvText = (header: readonly string[], rows: readonly (readonly CsvField[])[]): string =>
  lines(header, rows, '\n')

/**
 * Text of a CSV that a reader takes away: as RFC 4180 has it, with CRLF, and with a byte order mark before it, without
 * which Excel reads UTF-8 as the system's own code page and spoils every "Türkiye".
 */
export const toCsv = (header: readonly string[], rows: readonly (readonly CsvField[])[]): string =>
  `\uFEFF${lines(header, rows, '\r\n')}`
