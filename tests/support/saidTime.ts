import { type Language, LANGUAGES } from '../../src/domain/languages'
import { hasInstrument, type ThemeId, THEMES } from '../../src/domain/themes'

/** The usual times, and others that a reader sets: a year, and a day of which other questions take the year. */
export const SET = [null, '2005', '2006-05-17'] as const

export type Set = (typeof SET)[number]

/** The time of a theme, as this test knows it: by its own rule, so that no fault of the atlas hides in it. */
export const timeOf = (theme: ThemeId, set: Set): string => {
  if (hasInstrument(theme)) return set === null ? '2007-09-30' : set === '2005' ? '2005-12-31' : set
  return set?.slice(0, 4) ?? (theme === 'patterns' || theme === 'internal' ? '2008' : '2009')
}

/** Every theme at every time in English, and at one of them in each other language, whose sentences are the same at all. */
export const timesIn = (language: Language): readonly (readonly [ThemeId, Set])[] =>
  THEMES.flatMap((theme, index) =>
    SET.filter((_, at) => language === 'en' || at === (index + LANGUAGES.indexOf(language)) % SET.length).map(
      (set) => [theme, set] as const,
    ),
  )

/** A text on one line, with plain spaces. */
export const flat = (text: string): string =>
  text.replaceAll('\u2060', '').replaceAll(/[\s\u00a0\u202f]+/g, ' ')
