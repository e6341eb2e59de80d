import type { Outcome } from './save'

/** Messages of what takes a picture away; every page that has figures says them. */
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
/** Id of one of them. */
export type PictureWord = (typeof PICTURE_WORDS)[number]

/** What is said of an outcome, or while the picture is made. */
export const OUTCOME_WORDS: Readonly<Record<'making' | Outcome, PictureWord>> = {
  making: 'pictures.making',
  saved: 'pictures.saved',
  failed: 'pictures.failed',
  lost: 'pictures.failed',
  failedPng: 'pictures.failedPng',
}
