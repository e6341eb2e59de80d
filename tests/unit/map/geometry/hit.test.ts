import { describe, expect, it } from 'vitest'
import { EAST_PANEL, EUROPE_PANEL, type Frame, WIDE_FRAME } from '../../../../src/map/geometry/frames'
import { createHitTest } from '../../../../src/map/geometry/hit'
import { projectOutlines } from '../../../../src/map/geometry/outlines'
import { ringsOf } from '../../../../src/map/geometry/boxes'
import { realTopology } from '../../../support/dataset'

const entitiesIn = (frame: Frame) => projectOutlines(realTopology(), frame).entities
const wide = entitiesIn(WIDE_FRAME)
const europe = entitiesIn(EUROPE_PANEL)
const pointOf = (entities: typeof wide, code: string) => {
  const point = entities.find((entity) => entity.code === code)?.pointPx
  if (!point) throw new Error(code)
  return point
}
const beside = (
  entities: typeof wide,
  code: string,
  [dx, dy]: [number, number],
  under: string | null,
  reachPx = 14,
) => {
  const [x, y] = pointOf(entities, code)
  return createHitTest(entities)({ at: [x + dx, y + dy], under, reachPx })
}

describe('the country a pointer means', () => {
  it('is the shape under it', () => {
    for (const { code, pointPx } of wide) {
      expect(createHitTest(wide)({ at: pointPx, under: code, reachPx: 14 })).toBe(code)
    }
  })

  it('is Malta from the sea beside it, and Liechtenstein or Luxembourg from the large neighbour', () => {
    expect(beside(wide, 'MLT', [10, -6], null)).toBe('MLT')
    expect(beside(wide, 'LIE', [-8, 4], 'CHE')).toBe('LIE')
    expect(beside(wide, 'LUX', [9, 9], 'DEU')).toBe('LUX')
  })

  it('is nothing in open water, and the large country away from the small one', () => {
    expect(beside(wide, 'MLT', [60, 0], null)).toBeNull()
    expect(beside(wide, 'LIE', [-40, 0], 'CHE')).toBe('CHE')
  })

  it('is, on phones, the nearer of Kosovo and Montenegro, and Cyprus from the sea', () => {
    expect(beside(europe, 'XKX', [2, 1], 'SRB', 12)).toBe('XKX')
    expect(beside(europe, 'MNE', [-2, 1], 'BIH', 12)).toBe('MNE')
    expect(beside(europe, 'CYP', [-6, 6], null, 12)).toBe('CYP')
  })

  it('has a ring on phones for the six that a finger would miss, on the wide map for three', () => {
    expect(
      ringsOf(wide)
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual(['LIE', 'LUX', 'MLT'])
    expect(
      ringsOf(europe)
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual(['CYP', 'LIE', 'LUX', 'MLT', 'MNE', 'XKX'])
    expect(ringsOf(entitiesIn(EAST_PANEL))).toEqual([])
  })
})
