import type { Page } from 'playwright-core'

/** How far the page reaches beyond the window to the right and what reaches farthest, or null. */
export const reachBeyond = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return null
    const widest = [...document.body.querySelectorAll('*')].reduce((a, b) =>
      b.getBoundingClientRect().right > a.getBoundingClientRect().right ? b : a,
    )
    return `${scrollWidth - clientWidth} px: ${widest.outerHTML.slice(0, 200)}`
  })
