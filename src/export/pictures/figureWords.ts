import { paragraphsOf, textOf } from './figureText'

export interface FigureWords {
  readonly title: string
  readonly notes: readonly string[]
  readonly sources: readonly string[]
}

const textsOf = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(textOf).filter(Boolean)

/** Reads the marked parts of a figure, or its caption by paragraphs; notes may be around the figure. */
export const figureWords = (figure: HTMLElement): FigureWords => {
  const around = figure.closest('[data-picture-scope]') ?? figure
  const title = textsOf(figure, '[data-picture-title]')[0] ?? figure.dataset['pictureTitle'] ?? ''
  const notes = textsOf(around, '[data-picture-note]')
  const sources = textsOf(around, '[data-picture-source]')
  const caption = notes.length + sources.length > 0 ? null : figure.querySelector('figcaption')
  const rest = caption ? paragraphsOf(caption).filter((text) => text !== title) : []
  return { title, notes: [...notes, ...rest], sources }
}

/** Reads the caveat in the footer of every page: the bold part, and the rest. */
export const footerText = (): string => {
  const [lead, ...rest] = textsOf(document, '[data-foot] p')
  return lead ? `<b>${lead}</b> ${rest.join(' ')}` : ''
}
