import type { SubId, ThemeId } from '../domain/themes'
import type { FormatVersion } from './contract'

/** Parts of a theme that data of format 1 lack, each with the part of those data that answers in its place. */
const PARTS_OF_FORMAT_1: Readonly<Record<string, SubId>> = {
  // The first map of definitions counted every form named, and not yet the forms of the study's list (decision 0029).
  'definitions/main': 'all-forms',
  // Nothing was known by day, only the kind of law (decision 0033).
  'definitions/since': 'law',
}

/** The part of a theme by which data of a format answer: today's own, or for released data the one they had instead. */
export const partInFormat = (format: FormatVersion, theme: ThemeId, sub: SubId): SubId =>
  (format === 1 ? PARTS_OF_FORMAT_1[`${theme}/${sub}`] : undefined) ?? sub
