import { describe, expect, it } from 'vitest'
import { EAST_PANEL, EUROPE_PANEL, type Frame, WIDE_FRAME } from '../../../../src/map/geometry/frames'
import { fingerHit } from '../../../../src/map/paint/tap'
import { createHitTest, type HitQuestion, ringsOf } from '../../../../src/map/geometry/hit'
import { projectOutlines } from '../../../../src/map/geometry/outlines'
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
  isFinger = true,
) => {
  const [x, y] = pointOf(entities, code)
  const question: HitQuestion = {
    at: [x + dx, y + dy],
    scale: 1,
    shapeAt: (right, down) => (right === 0 && down === 0 ? under : null),
  }
  return isFinger ? fingerHit(entities, question) : [createHitTest(entities).entityAt(question)]
}

describe('the country a pointer means', () => {
  it('is Malta from the sea beside it, and the shape under the pointer beside a ring', () => {
    expect(beside(wide, 'MLT', [10, -6], null)).toEqual(['MLT'])
    expect(beside(wide, 'LIE', [-8, 4], 'CHE')).toEqual(['CHE'])
    expect(beside(wide, 'LUX', [9, 9], 'DEU')).toEqual(['DEU'])
  })

  it('is Liechtenstein close to where it lies, and a question where a finger may mean Switzerland too', () => {
    expect(beside(europe, 'LIE', [-3, 1], 'CHE')).toEqual(['LIE'])
    expect(beside(europe, 'LIE', [-5, 1], 'CHE')).toEqual(['LIE', 'CHE'])
    expect(beside(europe, 'LIE', [-7, 1], 'CHE')).toEqual(['CHE', 'LIE'])
    expect(beside(europe, 'LIE', [-9, 1], 'CHE')).toEqual(['CHE'])
  })

  it('is what a finger is on where it has 7 px of room, whatever small state is near', () => {
    const [x, y] = pointOf(europe, 'LIE')
    const inside = (roomPx: number): HitQuestion => ({
      at: [x - 3, y + 1],
      scale: 1,
      shapeAt: (right, down) => (Math.hypot(right, down) <= roomPx ? 'CHE' : 'LIE'),
    })
    expect(fingerHit(europe, inside(7.1))).toEqual(['CHE'])
    expect(fingerHit(europe, inside(5))).toEqual(['LIE'])
  })

  it('is no question for a mouse, nor beside a country that has room for a finger', () => {
    expect(beside(europe, 'LIE', [-5, 1], 'CHE', false)).toEqual(['LIE'])
    expect(beside(europe, 'LUX', [5, 1], 'DEU')).toEqual(['LUX'])
    expect(beside(europe, 'LUX', [7, 1], 'DEU')).toEqual(['DEU'])
  })

  it('is nothing in open water', () => {
    expect(beside(wide, 'MLT', [60, 0], null)).toEqual([])
  })

  it('is, on phones, Kosovo or Montenegro inside its shape, and Cyprus from the sea', () => {
    expect(beside(europe, 'XKX', [2, 1], 'XKX')).toEqual(['XKX'])
    expect(beside(europe, 'MNE', [-2, 1], 'MNE')).toEqual(['MNE'])
    expect(beside(europe, 'CYP', [-6, 6], null)).toEqual(['CYP'])
  })

  it('is, for a finger, the coast beside it', () => {
    const question: HitQuestion = { at: [0, 0], scale: 1, shapeAt: (right) => (right > 4 ? 'FRA' : null) }
    expect(fingerHit(wide, question)).toEqual(['FRA'])
    expect(createHitTest(wide).entityAt(question)).toBe(null)
  })

  it('has a ring on phones for the four that a finger would miss and that are seen alone, on the wide map for three', () => {
    expect(
      ringsOf(wide)
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual(['LIE', 'LUX', 'MLT'])
    expect(
      ringsOf(europe)
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual(['CYP', 'LIE', 'LUX', 'MLT'])
    expect(ringsOf(entitiesIn(EAST_PANEL))).toEqual([])
  })
})
