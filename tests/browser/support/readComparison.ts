import type { Page } from 'playwright-core'

/** A row of the comparison as a reader finds it. */
export interface ShownRow {
  readonly id: string
  /** Class on either side. */
  readonly classes: readonly string[]
  /** The text of either side, line by line, without where it comes from. */
  readonly sides: readonly (readonly string[])[]
  /** The time between two treaties' days; empty in other rows. */
  readonly between: string
  /** The verdict. */
  readonly word: string
}

const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim()

/** All rows of the comparison, read in one go. */
export const shownRows = async (page: Page): Promise<ShownRow[]> => {
  const rows = await page.locator('[data-comparison] tr[data-row]').evaluateAll((all) =>
    all.map((row) => {
      const sides = [...row.querySelectorAll('[data-side]')]
      return {
        id: row.getAttribute('data-row') ?? '',
        classes: sides.map((side) => side.getAttribute('data-class') ?? ''),
        sides: sides.map((side) =>
          [...side.children].filter(({ localName }) => localName === 'span').map((line) => line.textContent),
        ),
        time: sides.at(-1)?.nextElementSibling?.textContent,
        word: row.lastElementChild?.textContent,
      }
    }),
  )
  return rows.map(({ id, classes, sides, time, word }) => ({
    id,
    classes,
    sides: sides.map((lines) => lines.map(plain)),
    between: id.startsWith('treaties/') ? plain(time) : '',
    word: plain(word),
  }))
}

/** Class on either side and what comes of them, by the id of the question. */
export const shownClasses = async (page: Page): Promise<Record<string, string[]>> =>
  Object.fromEntries((await shownRows(page)).map(({ id, classes, word }) => [id, [...classes, word]]))
