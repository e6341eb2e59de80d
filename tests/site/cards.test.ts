import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { THEMES } from '../../src/domain/themes'
import { realDataset } from '../support/dataset'

it('cards are there for the front page, the themes and the countries, 1200 by 630', () => {
  const names = [
    'front',
    ...THEMES.map((theme) => `theme-${theme}`),
    ...realDataset().entities.map(({ slug }) => `country-${slug}`),
  ]
  expect(names).toHaveLength(59)
  for (const name of names) {
    const png = readFileSync(`dist/cards/${name}.png`)
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], name).toEqual([1200, 630])
    expect(png.length, name).toBeLessThan(105_000)
  }
})
