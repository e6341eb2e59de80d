import { expect, it } from 'vitest'
import { readDataCsv } from '../support/csv'
import { openAtlas, useBrowser } from './support/atlasPage'

useBrowser()

it('the grid of treaties holds the classes of classes.csv on the default day, scrolls by the keyboard and keeps its heads in sight', async () => {
  const page = await openAtlas('theme/treaties/?view=grid', { width: 768, height: 1024 })
  await page.locator('[data-grid]').waitFor()
  const cells = await page
    .locator('[data-grid-cell]')
    .evaluateAll((all) =>
      all.map((cell) => `${cell.getAttribute('data-grid-cell')} ${cell.getAttribute('data-class')}`),
    )
  const expected = readDataCsv('classes.csv', ['entity', 'theme', 'sub', 'class'])
    .filter(({ theme }) => theme === 'treaties')
    .map((row) => `${row.entity} ${row.sub} ${row.class}`)
  expect(expected).toHaveLength(51 * 17)
  expect(cells.toSorted()).toEqual(expected.toSorted())
  const scroll = page.getByRole('region', { name: 'Grid of countries and instruments' })
  await scroll.focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowRight')
  await page.waitForFunction(() => {
    const box = document.querySelector('[data-grid] [role="region"]')
    return box !== null && box.scrollLeft > 0 && box.scrollTop > 0
  })
  const left = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x ?? -1
  expect(await left('[data-grid] thead th')).toBeLessThan(2)
  expect(await left('[data-grid] tbody th')).toBeLessThan(2)
})
