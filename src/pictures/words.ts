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
] as const
/** Id of one of them. */
export type PictureWord = (typeof PICTURE_WORDS)[number]
