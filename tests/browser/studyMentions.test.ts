import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { naming, textOf } from '../support/mentions'
import { keepScreenshot, openAtlas, useBrowser } from './support/atlasPage'
import { sheetsOf } from './support/print'

useBrowser()

/** Ids of the statements in sight in a part of a page. */
const mentionsIn = (page: Page, part: string): Promise<(string | null)[]> =>
  page
    .locator(`${part} [data-mention]`)
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-mention')))

describe('the comparison of two countries that the study names together', () => {
  it('gives the agreement of Albania and Greece, on its sheet of paper too', async () => {
    const page = await openAtlas('compare/?country=ALB&compare=GRC')
    const part = page.getByRole('region', { name: 'What the study says about both' })
    await part.getByText(textOf('bilateral-albania-greece'), { exact: true }).waitFor()
    expect(await mentionsIn(page, '[data-mentions]')).toEqual(naming('ALB', 'GRC').map(({ id }) => id))
    await keepScreenshot(page, 'compare-alb-grc')
    expect(await sheetsOf(page)).toBe(1)
    await page.emulateMedia({ media: 'print' })
    expect(await part.getByText(textOf('bilateral-albania-greece'), { exact: true }).isVisible()).toBe(true)
  })

  it('has no such part for two that it does not', async () => {
    const page = await openAtlas('compare/?country=ALB&compare=FRA')
    await page.locator('[data-shared="destination"]').waitFor()
    expect(await page.locator('[data-mentions]').count()).toBe(0)
  })
})
