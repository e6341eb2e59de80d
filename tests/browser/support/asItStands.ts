import { inject } from 'vitest'

/**
 * How to click on a page that has no scripts: `link.click(asItStands())`. Firefox hands out no frames of an
 * animation there, by which Playwright would see that the element keeps its place.
 */
export const asItStands = (): { force: boolean } => ({ force: inject('engine') === 'firefox' })
