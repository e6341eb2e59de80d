import type axe from 'axe-core'

// oxlint-disable unicorn/consistent-function-scoping -- the function runs in a page, without what is outside it

/**
 * Adds three rules to the axe of a page. The name of a control begins with the words seen on it (WCAG 2.5.3), so that a person
 * who says them reaches it; a `title` adds something to the name; and iOS does not enlarge the page for a field. axe's own rule on
 * names is experimental, and does not ask where in the name the words are. Signs without a letter or a digit are not words.
 */
export const addOwnRules = (): void => {
  const { configure, commons } = (globalThis as unknown as { axe: AxeInPage }).axe
  // Letters alone: a word may be in several elements, such as one whose beginning is bold.
  const wordsOf = (text: string): string =>
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('') ?? ''
  const isSeen = ({ parentElement: holder }: Node): boolean => {
    if (!holder?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false
    if (holder.closest('option, textarea, title, desc')) return false
    for (let element: Element | null = holder; element; element = element.parentElement)
      if (getComputedStyle(element).clipPath.startsWith('inset(50%')) return false
    return true
  }
  const seenIn = (element: Element): string => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    while (walker.nextNode()) if (isSeen(walker.currentNode)) texts.push(walker.currentNode.nodeValue ?? '')
    return wordsOf(texts.join(''))
  }
  const seenOf = (control: Element): string =>
    [...((control as HTMLInputElement).labels ?? []), control].map(seenIn).join('')
  configure({
    checks: [
      {
        id: 'name-begins-with-words',
        evaluate: (control: Element) =>
          wordsOf(commons.text.accessibleText(control)).startsWith(seenOf(control)),
      },
      {
        id: 'title-adds-to-name',
        // An icon may have its name from the title alone.
        evaluate: (element: Element) =>
          !(element.hasAttribute('aria-label') || element.textContent?.trim()) ||
          wordsOf(element.getAttribute('title') ?? '') !== wordsOf(commons.text.accessibleText(element)),
      },
      {
        id: 'font-of-field',
        evaluate: (field: Element) =>
          !matchMedia('(pointer: coarse)').matches || parseFloat(getComputedStyle(field).fontSize) >= 16,
      },
    ],
    rules: [
      {
        id: 'name-begins-with-what-is-seen',
        selector:
          'a[href], button, summary, select, textarea, input, [role=button], [role=link], [role=tab], [role=option], [role=switch], [role=slider]',
        tags: ['wcag2a'],
        any: ['name-begins-with-words'],
        metadata: {
          help: 'The name of a control begins with the words seen on it',
          description: '',
          helpUrl: '',
        },
      },
      {
        id: 'title-repeats-name',
        selector: '[title]',
        tags: ['best-practice'],
        any: ['title-adds-to-name'],
        metadata: { help: 'A title adds something to the name', description: '', helpUrl: '' },
      },
      {
        id: 'field-is-enlarged',
        selector: 'select, textarea, input:not([type=checkbox], [type=radio], [type=range])',
        tags: ['best-practice'],
        any: ['font-of-field'],
        metadata: {
          help: 'A field of a phone has letters of 16 px, or iOS enlarges the page',
          description: '',
          helpUrl: '',
        },
      },
    ],
  })
}

/** The functions of axe in a page; its types describe the module in Node. */
interface AxeInPage {
  readonly configure: (spec: axe.Spec) => void
  readonly commons: { readonly text: { readonly accessibleText: (element: Element) => string } }
}
