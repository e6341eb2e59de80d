/** A field of a CSV: empty where there is nothing to say. */
export type CsvField = string | number | undefined

const quoted = (field: CsvField): string => {
  const text = field === undefined ? '' : String(field)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Text of a CSV with a header, LF at the end of every line and quotes only where they are needed. */
export const csvText = (header: readonly string[], rows: readonly (readonly CsvField[])[]): string =>
  [header, ...rows].map((row) => `${row.map(quoted).join(',')}\n`).join('')

/** Text of a JSON file: compact, absent fields left out, LF at the end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value)}\n`

/** `yes`, or `no`. */
export const yesNo = (flag: boolean): 'yes' | 'no' => (flag ? 'yes' : 'no')
