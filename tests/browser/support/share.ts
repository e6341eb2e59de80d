import type { Locator, Page } from 'playwright-core'
import { saved, type SavedFile } from './saved'

/** The button at the map, at the table or at the comparison. */
export const shareButton = (page: Pick<Page, 'locator'>): Locator =>
  page.locator('button:is([data-share="view"], [data-share="comparison"])')

export const shareDialog = (page: Page): Locator =>
  page.getByRole('dialog', { name: /^(Save or share|Picture|Embed)$/ })

/** A row of the open dialog, by its title. */
export const shareRow = (page: Page, title: string): Locator =>
  shareDialog(page).getByRole('region', { name: title, exact: true })

/** Opens the dialog of the present state. */
export const openShare = async (page: Page): Promise<Locator> => {
  // Beside a chosen country the key is folded, and the button with it.
  if (!(await shareButton(page).isVisible())) await page.getByRole('button', { name: /^Key/ }).click()
  await shareButton(page).click()
  await shareRow(page, 'Print').waitFor()
  return shareDialog(page)
}

/** Opens the pane of the dialog that makes the code of an embed. */
export const openBuilder = async (page: Page): Promise<void> => {
  await openShare(page)
  await shareRow(page, 'Embed').getByRole('button', { name: 'Size, colours, filters' }).click()
  await shareDialog(page).getByRole('textbox', { name: 'Code', exact: true }).waitFor()
}

/** The code that the builder shows. */
export const codeIn = (page: Page): Promise<string> =>
  shareDialog(page).getByRole('textbox', { name: 'Code', exact: true }).inputValue()

/** Presses the button of the row "Data" and gives the file; opens the dialog before and closes it after. */
export const saveRows = async (page: Page): Promise<SavedFile> => {
  await openShare(page)
  const file = await saved(page, () => shareRow(page, 'Data').getByRole('button').click())
  await page.keyboard.press('Escape')
  await shareDialog(page).waitFor({ state: 'detached' })
  return file
}

/** Opens the pane of the dialog that makes a picture, and waits until it is drawn. */
export const openPicture = async (page: Page): Promise<Locator> => {
  await openShare(page)
  await shareRow(page, 'Picture').getByRole('button', { name: 'Make a picture' }).click()
  const pane = shareDialog(page)
  await pane.locator('[data-figure] svg').waitFor()
  return pane
}

/** The way back from a pane to the rows. */
export const paneBack = (page: Page): Locator =>
  shareDialog(page).getByRole('button', { name: 'Save or share: Back' })

/** Saves a picture in a layout and a type of file; its pane is open. */
export const savePicture = (page: Page, layout: string, type: string): Promise<SavedFile> =>
  saved(page, async () => {
    const pane = shareDialog(page)
    await pane.getByRole('radio', { name: layout }).check({ force: true })
    await pane.locator(`[data-figure][data-size="${layout.toLowerCase()}"]`).waitFor()
    await pane.getByRole('radio', { name: type }).check({ force: true })
    await pane.getByRole('button', { name: 'Save picture' }).click()
  })
