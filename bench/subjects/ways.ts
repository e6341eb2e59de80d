import { classButton, closeButton, shapeOf, timeSlider, viewLink } from '../../tests/browser/support/controls'
import type { View } from './action'

// What a reader does between the actions that are measured, in a wide window and on a phone.

/** Controls that a page hides until they are asked for, as it does on a phone. */
export const brought = async (view: View, button: string | RegExp): Promise<void> => {
  const opener = view.getByRole('button', { name: button })
  if ((await opener.isVisible()) && (await opener.getAttribute('aria-expanded')) === 'false')
    await opener.click()
}
export const listed = (view: View) => brought(view, /^Question \d/)

/** The link of a question by its short name, which a phone does not show. */
export const question = (view: View, name: string) =>
  view
    .getByRole('navigation', { name: 'Themes' })
    .locator('a', { has: view.getByText(name, { exact: true }) })
const ask = async (view: View, name: string): Promise<void> => {
  await listed(view)
  await question(view, name).click()
}
export const FIRST = 'Origin and destination'
export const toFirst = async (view: View): Promise<void> => {
  await ask(view, FIRST)
  await classButton(view, 'Destination').waitFor()
}
export const toTreaties = async (view: View): Promise<void> => {
  await ask(view, 'Treaties')
  await timeSlider(view, 'Day').press('Home')
}

/** A filter moves the map to what it shows. */
export const mapIsWhole = (view: View) =>
  view.locator('[data-is-zoomed]').first().waitFor({ state: 'detached' })
export const toTable = async (view: View): Promise<void> => {
  await viewLink(view, 'Table').click()
  await view.locator('[data-table] tbody').waitFor()
}
export const toMap = async (view: View): Promise<void> => {
  await viewLink(view, 'Map').click()
  await shapeOf(view, 'MDA').first().waitFor()
}
export const openCountry = async (view: View): Promise<void> => {
  await shapeOf(view, 'TUR').press('Enter')
  await view.locator('[data-country-lines]').waitFor()
}
export const closeCountry = async (view: View): Promise<void> => {
  await closeButton(view).click()
  await view.locator('[data-country]').waitFor({ state: 'detached' })
}
export const closeDialog = async (view: View): Promise<void> => {
  await closeButton(view).click()
  await view.locator('dialog[open]').waitFor({ state: 'detached' })
}
