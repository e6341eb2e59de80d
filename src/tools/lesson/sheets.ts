import type { Texts } from '../../text/i18n'

/** The worksheets by their numbers. */
export const SHEETS = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 } as const
export type SheetNumber = keyof typeof SHEETS

/** Cases of the first worksheet; each is trafficking by Article 3 of the Palermo Protocol or not. */
export const SHEET1_CASES = ['forced', 'adult', 'child', 'birthday', 'inside', 'journey'] as const

/** Invented sentences of the fifth worksheet, each beside what its source says. */
export const SHEET5_ROWS = ['twice', 'none', 'plan', 'anyone'] as const

export const SIX_QUESTIONS = ['who', 'where', 'when', 'whom', 'what', 'unseen'] as const

export const sheetAnchor = (sheet: SheetNumber): string => `worksheet-${sheet}`

/** “Worksheet 1: What is trafficking?” */
export const sheetTitle = ({ t }: Pick<Texts, 't'>, number: SheetNumber): string =>
  t('lesson.sheet', { number, title: t(`lesson.sheet${number}.title`) })
