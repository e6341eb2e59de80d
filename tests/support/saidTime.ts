import { hasInstrument, type ThemeId } from '../../src/domain/themes'

/** The usual times, and others that a reader sets: a year, and a day of which other questions take the year. */
export const SET = [null, '2005', '2006-05-17'] as const

export type Set = (typeof SET)[number]

/** The time of a theme, as this test knows it: by its own rule, so that no fault of the atlas hides in it. */
export const timeOf = (theme: ThemeId, set: Set): string => {
  if (hasInstrument(theme)) return set === null ? '2007-09-30' : set === '2005' ? '2005-12-31' : set
  return set?.slice(0, 4) ?? (theme === 'patterns' || theme === 'internal' ? '2008' : '2009')
}

/** A text on one line, with plain spaces. */
export const flat = (text: string): string =>
  text.replaceAll('\u2060', '').replaceAll(/[\s\u00a0\u202f]+/g, ' ')
