import { areRoutesWanted } from '../../state/routes'
import { mapWords } from '../pictures/mapWords'
import type { Scene } from '../pictures/scene'

/** The texts of a figure besides its drawing; `<b>` marks bold parts. */
export interface FigureWords {
  readonly title: string
  /** The question below a title of one's own. */
  readonly question: string
  readonly answer: string
  /** What the drawing needs to be understood, such as its filters. */
  readonly notes: readonly string[]
  readonly sources: string
  readonly caveat: string
  readonly credit: string
}

/** Texts of a figure, in full or as brief as they can be without leaving out where it is from. */
export const mapFigureWords = (
  scene: Scene,
  { title, address, isBrief }: { title: string; address: string | null; isBrief: boolean },
): FigureWords => {
  const { texts, filters, answer, dataset } = scene
  const { t } = texts
  const words = mapWords(scene, address)
  const paler = answer.hasStrength && !areRoutesWanted(filters) ? t('embed.paler') : ''
  const all = [words.filters, words.routes, ...words.notes, words.published.join(' ')]
  return {
    title: title || words.question,
    question: title === '' ? '' : words.question,
    answer: words.answer,
    notes: isBrief ? [[words.filters, words.routes, paler].filter(Boolean).join(' ')] : all,
    sources: words.sources,
    caveat: isBrief ? `<b>${t('footer.prevalence')}</b> ${t('footer.boundaries')}` : words.caveat,
    credit: isBrief
      ? t('pictures.credit', {
          address: address === null ? '' : `, ${address}`,
          version: dataset.dataVersion,
        })
      : words.credit,
  }
}
