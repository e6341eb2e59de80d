import type { Page } from 'playwright-core'

/** A row of the comparison as a reader finds it. */
export interface ShownRow {
  readonly id: string
  /** Class on either side. */
  readonly classes: readonly string[]
  /** What is said on either side, line by line, without where it comes from. */
  readonly sides: readonly (readonly string[])[]
  /** The time between two treaties' days; empty in other rows. */
  readonly between: string
  /** What comes of it. */
  readonly word: string
}

/** All rows of the comparison, read in one go. */
export const shownRows = async (page: Page): Promise<ShownRow[]> =>
  page.locator('[data-comparison] tr[data-row]').evaluateAll((rows) =>
    rows.map((row) => {
      const text = (element: Element | null | undefined) =>
        (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
      const sides = [...row.querySelectorAll('[data-side]')]
      const id = row.getAttribute('data-row') ?? ''
      return {
        id,
        classes: sides.map((side) => side.getAttribute('data-class') ?? ''),
        sides: sides.map((side) =>
          [...side.children].filter(({ localName }) => localName === 'span').map(text),
        ),
        between: id.startsWith('treaties/') ? text(sides.at(-1)?.nextElementSibling) : '',
        word: text(row.lastElementChild),
      }
    }),
  )

/** Class on either side and what comes of them, by the id of the question. */
export const shownClasses = async (page: Page): Promise<Record<string, string[]>> =>
  Object.fromEntries((await shownRows(page)).map(({ id, classes, word }) => [id, [...classes, word]]))
