import type { Page } from 'playwright-core'
import type { CsvRow } from '../../support/csv'
import { goTo, openAtlas, type OpenOptions } from './atlasPage'
import { saveRows } from './share'

const address = (query: string): string => `?${query}${query && '&'}view=table`

/** Waits for the table and the sources of its rows. */
const waitForTable = async (page: Page): Promise<void> => {
  await page.locator('[data-table]').waitFor()
  await page.locator('[data-table] td button').first().waitFor()
}

/** Opens the table of a state, such as `theme=plans&region=see`. */
export const openTable = async (query: string, options: OpenOptions = {}): Promise<Page> => {
  const page = await openAtlas(address(query), options)
  await waitForTable(page)
  return page
}

/** Goes to the table of another state, in the same window. */
export const goToTable = async (page: Page, query: string): Promise<void> => {
  await goTo(page, address(query))
  await waitForTable(page)
}

/** The visible table: the ids of the columns, and row by row the text of every field. */
export const readTable = (page: Page) =>
  page.locator('[data-table] table').evaluate((table) => ({
    columns: [...table.querySelectorAll('thead th')].map((head) => head.getAttribute('data-column') ?? ''),
    rows: [...table.querySelectorAll('[data-entity-row]')].map((row) => ({
      entity: row.getAttribute('data-entity-row') ?? '',
      class: row.getAttribute('data-class') ?? '',
      cells: [...row.children].map((cell) => cell.textContent),
    })),
  }))

/** Saves the rows and gives the file. */
export const download = async (page: Page): Promise<{ name: string; text: string }> => {
  const { name, content } = await saveRows(page)
  return { name, text: content.toString('utf8') }
}

/** A field of a file in the form in which it is shown: in a file Kosovo is written in full, with no mark. */
export const asShown = (row: CsvRow, field: string): string => {
  const text = row[field] ?? ''
  return text === 'Kosovo (UNSCR 1244)' ? 'Kosovo*' : text
}
