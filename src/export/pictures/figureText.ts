/** What stands on the page for its own sake, such as a link to work with, and has nothing to say in a picture. */
const SKIPPED = 'svg, details, button, .visuallyHidden, [data-picture-skip], [data-picture-buttons]'

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Whether an element begins a paragraph of its own. Words that are hidden on the page are written by a picture. */
const isBlock = (element: Element): boolean =>
  !/^(inline|contents|none)/.test(getComputedStyle(element).display)

const isLeftOut = (element: Element): boolean =>
  element.matches(SKIPPED) ||
  (getComputedStyle(element).display === 'none' && !element.hasAttribute('hidden'))

/** The words of an element as a picture writes them, paragraph by paragraph. */
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

/** The same as one line. */
export const textOf = (root: Element): string => paragraphsOf(root).join(' ')
