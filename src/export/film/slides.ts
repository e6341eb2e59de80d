import type { IsoDay } from '../../domain/treaty'
import { sentenceText } from '../../text/sentences/answerSentence'
import { boundCount, filmSources, stepWords } from '../../text/sentences/film'
import { instrumentLabel } from '../../text/sentences/question'
import { rasterise } from '../pictures/save'
import { type FilmInput, filmPicture } from './filmDrawing'

/** Years between two pictures of a series. */
export const SLIDE_STEPS = ['1', '5'] as const
export type SlideStep = (typeof SLIDE_STEPS)[number]

/** The days of a series: the first of the film, the ends of its years, or of each fifth, and the last. */
export const slideDays = (
  { film: { whole } }: Pick<FilmInput, 'film'>,
  step: SlideStep,
): readonly IsoDay[] => {
  const { first, last } = whole
  const days: IsoDay[] = [first]
  for (let year = Number(first.slice(0, 4)); `${year}-12-31` < last; year += 1)
    if (year % Number(step) === 0 && `${year}-12-31` > first) days.push(`${year}-12-31`)
  return [...days, last]
}

const fileOf = (day: IsoDay, index: number): string => `${String(index + 1).padStart(2, '0')}_${day}.png`

/** Writes what each picture of a series shows, and what must be said with all of them. */
export const slideCaptions = (
  { dataset, texts, film, address }: FilmInput,
  days: readonly IsoDay[],
): string => {
  const { t, day } = texts
  const captions = days.map((on, index) => {
    const lines = [...film.timelines].map(([id, present]) => {
      const before = days[index - 1] ?? on
      const words = [
        `${sentenceText(texts, boundCount(present, on))}.`,
        stepWords(texts, dataset, present, [before, on]),
      ]
      return t('text.labelled', { label: instrumentLabel(texts, id), value: words.filter(Boolean).join(' ') })
    })
    return [fileOf(on, index), day(on), ...lines].join('\n')
  })
  return [
    t('film.title'),
    [
      `${t('footer.prevalence')} ${t('footer.prevalenceMore')}`,
      t('picture.sources', { sources: filmSources(texts, dataset, film.treaties) }),
      t('footer.boundaries'),
      t('pictures.credit', { address: address === null ? '' : `, ${address}`, version: dataset.dataVersion }),
      `${t('footer.study')} ${t('footer.credit')}`,
    ].join('\n'),
    ...captions,
    '',
  ].join('\n\n')
}

/** Draws a series of pictures with their captions as one ZIP file; `onPicture` hears the number of each. */
export const slidesZip = async (
  input: FilmInput,
  step: SlideStep,
  onPicture: (number: number, count: number) => void,
): Promise<Blob> => {
  const { strToU8, zipSync } = await import('fflate')
  const days = slideDays(input, step)
  const files: Record<string, Uint8Array> = { 'captions.txt': strToU8(slideCaptions(input, days)) }
  for (const [index, on] of days.entries()) {
    onPicture(index + 1, days.length)
    // One after the other, since each takes tens of megabytes while it is drawn.
    // oxlint-disable-next-line no-await-in-loop
    const picture = await rasterise(filmPicture(input, on), 1)
    // oxlint-disable-next-line no-await-in-loop
    files[fileOf(on, index)] = new Uint8Array(await picture.arrayBuffer())
  }
  // Pictures are compressed already.
  return new Blob([zipSync(files, { level: 0 })], { type: 'application/zip' })
}
