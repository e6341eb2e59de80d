import type { LESSON_MAPS } from './lessonMaps'

/** What happens in a lesson for some minutes, and with what. */
export interface LessonStep {
  readonly id:
    'start' | 'definition' | 'map' | 'inside' | 'silences' | 'promises' | 'rewrite' | 'source' | 'close'
  readonly minutes: number
  readonly sheet?: SheetNumber
  readonly map?: keyof typeof LESSON_MAPS
}

export const SHEETS = [1, 2, 3, 4, 5] as const
export type SheetNumber = (typeof SHEETS)[number]

export const sheetAnchor = (sheet: SheetNumber): string => `worksheet-${sheet}`

export const SHORT_AIMS = ['reported', 'definition', 'borders'] as const
export const LONG_AIMS = [...SHORT_AIMS, 'promises', 'source'] as const

export const SHORT_LESSON: readonly LessonStep[] = [
  { id: 'start', minutes: 5 },
  { id: 'definition', minutes: 10, sheet: 1 },
  { id: 'map', minutes: 12, sheet: 2, map: 'roles' },
  { id: 'inside', minutes: 5, map: 'inside' },
  { id: 'rewrite', minutes: 10, sheet: 5 },
  { id: 'close', minutes: 3 },
]

export const LONG_LESSON: readonly LessonStep[] = [
  { id: 'start', minutes: 8 },
  { id: 'definition', minutes: 15, sheet: 1 },
  { id: 'map', minutes: 15, sheet: 2, map: 'roles' },
  { id: 'silences', minutes: 15, sheet: 3, map: 'inside' },
  { id: 'promises', minutes: 15, sheet: 4, map: 'grid' },
  { id: 'source', minutes: 17, sheet: 5, map: 'inside' },
  { id: 'close', minutes: 5 },
]

/** Cases of the first worksheet; each is trafficking by Article 3 of the Palermo Protocol or not. */
export const SHEET1_CASES = ['forced', 'adult', 'child', 'birthday', 'inside', 'journey'] as const

/** Invented sentences of the fifth worksheet, each beside what its source says. */
export const SHEET5_ROWS = ['twice', 'none', 'plan', 'anyone'] as const

export const SIX_QUESTIONS = ['who', 'where', 'when', 'whom', 'what', 'unseen'] as const
