import type { Locator, Page } from 'playwright-core'

/** A holder of an atlas: a page, or a frame of another site's page. */
type Holder = Pick<Page, 'getByRole' | 'locator'>

// The controls of the atlas as a reader finds them: by role and name. The bench measures the same ones.

/** The link of a question, by its short name. */
export const questionLink = (page: Holder, name: string): Locator =>
  page.getByRole('navigation', { name: 'Themes' }).getByRole('link', { name, exact: true })

/** The link of a view of the present question. */
export const viewLink = (page: Holder, name: 'Map' | 'Table'): Locator =>
  page.getByRole('link', { name, exact: true })

/** The list of sub-regions. */
export const placeList = (page: Holder): Locator => page.getByRole('combobox', { name: 'Place' })

export const anyAgeSwitch = (page: Holder): Locator =>
  page.getByRole('switch', { name: 'Count people of any age' })

/** A class of the key. */
export const classButton = (page: Holder, name: string): Locator =>
  page.getByRole('button', { name, exact: true })

/** The shape of a country on the map, by its code. */
export const shapeOf = (page: Holder, code: string): Locator =>
  page.locator(`svg[data-map] [data-entity="${code}"][role="button"]`)

/** The panel of a country. */
export const countryPanel = (page: Holder, name: string): Locator => page.getByRole('article', { name })

/** Closes the panel of a country. */
export const closeButton = (page: Holder): Locator => page.getByRole('button', { name: 'Close', exact: true })

/** The slider of the clock, over days or years. */
export const timeSlider = (page: Holder, name: string | RegExp = /^(Day|Year)$/): Locator =>
  page.getByRole('slider', { name })

export const playButton = (page: Holder): Locator => page.getByRole('button', { name: 'Play', exact: true })
export const pauseButton = (page: Holder): Locator => page.getByRole('button', { name: 'Pause', exact: true })

export const searchField = (page: Holder): Locator => page.getByRole('combobox', { name: /^Search/ })

export const zoomInButton = (page: Holder): Locator => page.getByRole('button', { name: 'Zoom in' })
export const wholeMapButton = (page: Holder): Locator => page.getByRole('button', { name: 'Whole map' })
