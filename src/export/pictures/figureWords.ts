import { paragraphsOf, textOf } from './figureText'

/** What is written of a figure, besides its key. */
export interface FigureWords {
  readonly title: string
  readonly notes: readonly string[]
  readonly sources: readonly string[]
}

const textsOf = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(textOf).filter(Boolean)

/** The parts of a figure as marked, or its caption paragraph by paragraph. Notes may stand around the figure. */
export const figureWords = (figure: HTMLElement): FigureWords => {
  const around = figure.closest('[data-picture-scope]') ?? figure
  const title = textsOf(figure, '[data-picture-title]')[0] ?? figure.dataset['pictureTitle'] ?? ''
  const notes = textsOf(around, '[data-picture-note]')
  const sources = textsOf(around, '[data-picture-source]')
  const caption = notes.length + sources.length > 0 ? null : figure.querySelector('figcaption')
  const rest = caption ? paragraphsOf(caption).filter((text) => text !== title) : []
  return { title, notes: [...notes, ...rest], sources }
}

/** What holds for every picture stands in the foot of every page: what is set in bold, and the rest. */
export const footerText = (): string => {
  const [lead, ...rest] = textsOf(document, '[data-foot] p')
  return lead ? `<b>${lead}</b> ${rest.join(' ')}` : ''
}
