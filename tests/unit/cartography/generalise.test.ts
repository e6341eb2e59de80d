import { describe, expect, it } from 'vitest'
import { FIGURE_FRAME } from '../../../src/cartography/figureFrame'
import { generalise } from '../../../src/cartography/generalise'
import { projectOutlines } from '../../../src/cartography/outlines'
import { projectionOf } from '../../../src/cartography/projection'
import { shortPath } from '../../../src/cartography/shortPath'
import { realTopology } from '../../support/dataset'

const COARSE = { tolerancePx: 0.8, smallestIslandPx: 1.2 }
const full = projectOutlines(realTopology(), FIGURE_FRAME)
const coarse = generalise(realTopology(), projectionOf(FIGURE_FRAME).clipExtent(null), COARSE)
const small = projectOutlines(coarse, FIGURE_FRAME)
const fullArea = new Map(full.entities.map(({ code, areaPx }) => [code, areaPx]))

/** Rings of a path of absolute or relative lines, as points. */
const rings = (path: string): [number, number][][] =>
  path
    .split(/(?=M)/)
    .filter(Boolean)
    .map((part) => {
      const isRelative = part.includes('l')
      const numbers = (part.match(/-?\d*\.?\d+/g) ?? []).map(Number)
      let [x, y] = [0, 0]
      return Array.from({ length: numbers.length / 2 }, (_, index) => {
        const [a = 0, b = 0] = [numbers[index * 2], numbers[index * 2 + 1]]
        ;[x, y] = isRelative ? [x + a, y + b] : [a, b]
        return [x, y]
      })
    })

/** How many letters the paths take. */
const letters = (paths: readonly { readonly path: string }[], write: (path: string) => string) =>
  paths.reduce((sum, { path }) => sum + write(path).length, 0)

/** Points of an outline, as text. */
const pointsOf = (code: string) =>
  new Set(
    rings(small.entities.find((entity) => entity.code === code)?.path ?? '')
      .flat()
      .map(String),
  )

describe('outlines for a figure', () => {
  it('keep all 51, each where it is', () => {
    expect(small.entities).toHaveLength(51)
    for (const { code, pointPx } of small.entities) {
      expect(pointPx).toEqual(full.entities.find((entity) => entity.code === code)?.pointPx)
    }
  })
  it('keep the area of what is large enough to see', () => {
    const changed = small.entities
      .filter(({ areaPx }) => areaPx >= 40)
      .filter(({ code, areaPx }) => Math.abs(areaPx / (fullArea.get(code) ?? 0) - 1) > 0.08)
    expect(changed.map(({ code }) => code)).toEqual([])
  })
  it('take less than a quarter of the letters', () => {
    expect(letters(small.entities, shortPath)).toBeLessThan(letters(full.entities, (path) => path) / 4)
  })
  it('let neighbours share their border still', () => {
    const poland = pointsOf('POL')
    const shared = [...pointsOf('CZE')].filter((point) => poland.has(point))
    expect(shared.length).toBeGreaterThan(3)
  })
})

describe('a shorter path', () => {
  it('leads over the same points', () => {
    for (const { path } of small.entities) {
      const before = rings(path)
        .map((ring) =>
          ring.filter((point, index) => index === 0 || String(point) !== String(ring[index - 1])),
        )
        .filter((ring) => ring.length > 1)
      const after = rings(shortPath(path))
      expect(after.length).toBe(before.length)
      after.forEach((ring, index) => {
        const rounded = ring.map((point) => point.map((value) => Number(value.toFixed(1)) + 0))
        expect(rounded).toEqual(before[index])
      })
    }
  })
  it('writes steps, and a closing', () => {
    expect(shortPath('M10,20L10.5,19.5L10.5,19.5L9,19.5Z')).toBe('M10 20l.5-.5-1.5 0z')
    expect(shortPath('M1,1Z')).toBe('')
  })
})
