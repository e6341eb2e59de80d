import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { readDataCsv } from '../../support/csv'

const COUNTRIES = readDataCsv('entities.csv', ['id']).map(({ id }) => id)

/** Chooses countries on the open page, one after the other, and lists those of which name or answer is not wholly in the window. */
const outOfSight = (page: Page, codes: readonly string[], answer: string) =>
  page.evaluate(
    async ([all, selector]) => {
      const missed: string[] = []
      for (const code of all) {
        history.replaceState(null, '', `${location.pathname}?country=${code}`)
        window.dispatchEvent(new PopStateEvent('popstate'))
        const linesOf = () => document.querySelector(`[data-country="${code}"] [data-country-lines]`)
        for (let frame = 0; frame < 300 && !linesOf(); frame += 1) await new Promise(requestAnimationFrame)
        await new Promise(requestAnimationFrame)
        const panel = document.querySelector(`[data-country="${code}"]`)
        const parts = [panel?.querySelector('h2'), panel?.querySelector(selector)]
        const isSeen = parts.every((part) => {
          const box = part?.getBoundingClientRect()
          return box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= window.innerHeight
        })
        if (!isSeen) missed.push(code)
      }
      return missed
    },
    [codes, answer] as const,
  )

/** The answer with its source and notes. */
const WHOLE_ANSWER = '[data-country-answer]'
/** The answer alone. */
export const SENTENCE = `${WHOLE_ANSWER} p:first-of-type`

/** Expects on the page of the atlas, of each of these countries, that its name and answer are in sight without scrolling, in windows of these sizes. */
export const expectAnswersInSight = async (
  page: Page,
  windows: readonly (readonly [width: number, height: number])[],
  { codes = COUNTRIES, answer = WHOLE_ANSWER }: { codes?: readonly string[]; answer?: string } = {},
): Promise<void> => {
  for (const [width, height] of windows) {
    await page.setViewportSize({ width, height })
    expect(await outOfSight(page, codes, answer), `${width} by ${height} px`).toEqual([])
  }
}
