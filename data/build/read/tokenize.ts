/** An unclosed quote, or text where only a comma or line end may follow. */
export interface NotationFault {
  readonly line: number
  /** Counted from 1 within the line. */
  readonly character: number
  readonly value: string
  readonly fault: string
  readonly expected: string
}

export interface CsvRecord {
  readonly line: number
  readonly values: readonly string[]
}

export interface Tokens {
  readonly records: readonly CsvRecord[]
  readonly fault?: NotationFault
}

/**
 * Reads CSV by RFC 4180, but stricter: a field ends on its line, so an unclosed quote is reported where it opens.
 * Lines end in LF or CRLF.
 */
export const tokenize = (text: string): Tokens => {
  const records: CsvRecord[] = []
  let values: string[] = []
  let line = 1
  let lineStart = 0
  let recordLine = 1
  let at = 0
  const faultAt = (index: number, value: string, fault: string, expected: string): Tokens => ({
    records,
    fault: { line, character: index - lineStart + 1, value, fault, expected },
  })
  const endRecord = () => {
    records.push({ line: recordLine, values })
    values = []
    line += 1
    recordLine = line
    lineStart = at
  }
  while (at < text.length) {
    if (text[at] === '"') {
      const quoted = readQuoted(text, at)
      if (quoted === undefined) {
        const opening = text.slice(at, endOfLine(text, at))
        return faultAt(
          at,
          opening,
          'opens a quote that its line does not close',
          'a closing quote on the same line',
        )
      }
      at = quoted.next
      values.push(quoted.value)
      if (at < text.length && !/[,\r\n]/.test(text[at] ?? ''))
        return faultAt(
          at,
          text.slice(at, at + 20),
          'follows a closing quote',
          'a comma or the end of the line',
        )
    } else {
      const end = nextBreak(text, at)
      const value = text.slice(at, end)
      const quote = value.indexOf('"')
      if (quote >= 0)
        return faultAt(
          at + quote,
          value,
          'has a quote inside a field that is not quoted',
          'quotes round the whole field',
        )
      values.push(value)
      at = end
    }
    if (at >= text.length) break
    if (text[at] === ',') {
      at += 1
      // A comma at the end of the text opens one more, empty field.
      if (at >= text.length) values.push('')
      continue
    }
    if (text[at] === '\r' && text[at + 1] !== '\n')
      return faultAt(at, '\\r', 'is a carriage return of its own', 'LF or CRLF at the end of a line')
    at += text[at] === '\r' ? 2 : 1
    endRecord()
  }
  if (values.length > 0) records.push({ line: recordLine, values })
  return { records }
}

const endOfLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

const readQuoted = (text: string, start: number): { value: string; next: number } | undefined => {
  const end = endOfLine(text, start)
  let from = start + 1
  let value = ''
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote < 0 || quote > end) return undefined
    value += text.slice(from, quote)
    if (text[quote + 1] !== '"') return { value, next: quote + 1 }
    value += '"'
    from = quote + 2
  }
}

const BREAK = /[,\r\n]/g

const nextBreak = (text: string, from: number): number => {
  BREAK.lastIndex = from
  return BREAK.exec(text)?.index ?? text.length
}
