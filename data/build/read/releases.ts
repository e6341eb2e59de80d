import { isDay } from '../../../src/domain/clock'
import type { Report } from '../problem'
import { decode } from './decode'

export const RELEASES_FILE = 'public/v/releases.json'

const versionsIn = (text: string): readonly string[] | undefined => {
  try {
    const { versions } = JSON.parse(text) as { readonly versions?: unknown }
    return Array.isArray(versions) && versions.every((version) => isDay(String(version)))
      ? versions
      : undefined
  } catch {
    return undefined
  }
}

/** Reads the released versions of the data, the newest last. */
export const readReleases = (bytes: Uint8Array, report: Report): readonly string[] => {
  const decoded = decode(RELEASES_FILE, bytes)
  const text = 'text' in decoded ? decoded.text : ''
  const versions = versionsIn(text)
  if (versions) return versions
  const expected = 'the days of all released versions, as `npm run data:release` writes them'
  report({
    file: RELEASES_FILE,
    line: 1,
    column: '1',
    value: text,
    fault: 'is no list of versions',
    expected,
  })
  return []
}
