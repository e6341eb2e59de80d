import type { Outcome } from './save'

/** Messages of the buttons, on every page with figures. */
export const PICTURE_WORDS = [
  'pictures.download',
  'pictures.downloadChart',
  'pictures.as.svg',
  'pictures.as.png',
  'pictures.as.png2',
  'pictures.print',
  'pictures.making',
  'pictures.failed',
  'pictures.failedPng',
  'pictures.saved',
  'pictures.framed',
  'failure.retry',
] as const
export type PictureWord = (typeof PICTURE_WORDS)[number]

/** The message of each outcome, and of the time before it. */
export const OUTCOME_WORDS: Readonly<Record<'making' | Outcome, PictureWord>> = {
  making: 'pictures.making',
  saved: 'pictures.saved',
  failed: 'pictures.failed',
  lost: 'pictures.failed',
  failedPng: 'pictures.failedPng',
}
