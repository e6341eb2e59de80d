import { isDay } from '../../../src/domain/clock'
import type { Report } from '../problem'
import { decode } from './decode'

export const VERSION_FILE = 'data/VERSION'

/** The version of the data is the day of its release. */
export const readVersion = (bytes: Uint8Array, report: Report): string => {
  const decoded = decode(VERSION_FILE, bytes)
  const text = 'text' in decoded ? decoded.text.trim() : ''
  if (!isDay(text))
    report({
      file: VERSION_FILE,
      line: 1,
      column: '1',
      value: text,
      fault: 'is not a day of the calendar',
      expected: 'YYYY-MM-DD',
    })
  return text
}
