import { describe, expect, it } from 'vitest'
import { drawFigure } from '../../../../src/export/figure/drawFigure'
import {
  DEFAULT_FIGURE,
  FIGURE_FORMATS,
  FIGURE_SIZES,
  type FigureSettings,
} from '../../../../src/export/figure/figureSettings'
import { DEFAULT_FILTERS, type Filters } from '../../../../src/state/filters'
import { allTexts } from '../../../support/allTexts'
import { realCorridors, realDataset, realTopology } from '../../../support/dataset'

const dataset = realDataset()
const topology = realTopology()
const address = 'https://example.org/atlas/?region=see&group=eu'

const draw = (settings: Partial<FigureSettings>, filters: Partial<Filters> = {}) =>
  drawFigure(
    { ...DEFAULT_FIGURE, ...settings },
    {
      dataset,
      topology,
      texts: allTexts(),
      filters: { ...DEFAULT_FILTERS, ...filters },
      corridors: realCorridors(),
      address,
      fonts: '',
    },
  )

const textOf = (svg: string): string => svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe.each(FIGURE_SIZES)('a map of the size %s', (size) => {
  const { svg, sizeMm } = draw({ size }, { theme: 'treaties', regions: ['see'], on: '2005-06-01' })

  it('has its size in the file', () => {
    const { unit, width, height } = FIGURE_FORMATS[size]
    expect(svg).toContain(` width="${width}${unit === 'mm' ? 'mm' : ''}"`)
    expect(sizeMm?.[0]).toBe(unit === 'mm' ? width : undefined)
    if (height !== null) expect(svg).toContain(` height="${height}${unit === 'mm' ? 'mm' : ''}"`)
  })

  it('says where it is from and what it does not say', () => {
    const text = textOf(svg)
    expect(text).toContain('What is reported, not how common it is.')
    expect(text).toContain('imply no opinion on legal status')
    expect(text).toContain('Sources of this map: United Nations Treaty Collection')
    expect(text.replaceAll(/\s/g, '')).toContain('https://example.org/atlas/?region=see&amp;group=eu')
    expect(text).toMatch(/Data\s+version\s+\d{4}/)
  })
})
