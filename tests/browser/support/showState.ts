import type { Page } from 'playwright-core'

/** Leads an open page to another state of itself by a query, as the back button does: without loading it anew. */
export const showState = (page: Page, query: string): Promise<void> =>
  page.evaluate((search) => {
    window.history.replaceState(null, '', window.location.pathname + search)
    window.dispatchEvent(new PopStateEvent('popstate'))
  }, query)
