import type { Problem } from '../problem'

const LINE_FEED = 0x0a

/**
 * Decodes UTF-8, or reports the lines that are not; a byte-order mark is tolerated. No byte of a longer UTF-8
 * sequence is a line feed, so lines can be tried one by one.
 */
export const decode = (file: string, bytes: Uint8Array): { text: string } | { problems: Problem[] } => {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { problems: brokenLines(file, bytes) }
  }
}

const brokenLines = (file: string, bytes: Uint8Array): Problem[] => {
  const problems: Problem[] = []
  let line = 1
  for (let start = 0; start <= bytes.length; line += 1) {
    const feed = bytes.indexOf(LINE_FEED, start)
    const end = feed < 0 ? bytes.length : feed
    const slice = bytes.subarray(start, end)
    const lenient = new TextDecoder('utf-8').decode(slice)
    const broken = lenient.indexOf('\uFFFD')
    if (broken >= 0 && !isUtf8(slice)) {
      const column = String(broken + 1)
      const value = lenient.slice(Math.max(0, broken - 10), broken + 10)
      problems.push({
        file,
        line,
        column,
        value,
        fault: 'has bytes that are not UTF-8',
        expected: 'text saved as UTF-8',
      })
    }
    start = end + 1
  }
  return problems
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
