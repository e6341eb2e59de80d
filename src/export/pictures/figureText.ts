interface FigureWords {
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
  const [lead, ...rest] = textsOf(document, '[data-footer] > [data-note]')
  return lead ? `<b>${lead}</b> ${rest.join(' ')}` : ''
}

/** Parts of a page without meaning in a picture, such as links. */
const SKIPPED = 'svg, details, button, .visuallyHidden, [data-picture-skip], [data-picture-buttons]'

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Text that is visually hidden on the page is written in a picture. */
const isBlock = (element: Element): boolean =>
  !/^(inline|contents|none)/.test(getComputedStyle(element).display)

const isLeftOut = (element: Element): boolean =>
  element.matches(SKIPPED) ||
  (getComputedStyle(element).display === 'none' && !element.hasAttribute('hidden'))

/** Reads the text of an element by paragraphs, as a picture writes it. */
export const paragraphsOf = (root: Element): string[] => {
  const paragraphs = ['']
  const read = (parent: Element) => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) paragraphs[paragraphs.length - 1] += node.data
      if (!(node instanceof Element) || isLeftOut(node)) continue
      const hasOwnParagraph = isBlock(node)
      if (hasOwnParagraph) paragraphs.push('')
      read(node)
      if (hasOwnParagraph) paragraphs.push('')
    }
  }
  read(root)
  return paragraphs.map(squeezed).filter(Boolean)
}

export const textOf = (root: Element): string => paragraphsOf(root).join(' ')
