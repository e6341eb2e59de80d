import { describe, expect, it } from 'vitest'
import { mapGroundOf } from '../../../src/cartography/mapGround'
import { surroundingsOf } from '../../../src/cartography/surroundings'
import { studiedOf } from '../../../src/cartography/topology'
import type { Surroundings } from '../../../src/domain/surroundings'
import { writePageTopology } from '../../../src/views/map/pageTopology'
import { projectPanels } from '../../../src/map/paint/projectGeometry'
import { readPageTopology } from '../../../src/views/map/readPageTopology'
import { realTopology } from '../../support/dataset'

const whole = realTopology()
const carried = readPageTopology(writePageTopology(whole))
const codes = studiedOf(whole).map(({ id }) => id)

const told = ({ neighbours, ...rest }: Surroundings) => ({
  ...rest,
  neighbours: neighbours.map(({ code, directions }) => ({ code, directions })),
})

describe('the outlines that an embed carries', () => {
  it('tell of every country where it lies as the whole ones do', () => {
    expect(codes).toHaveLength(51)
    for (const code of codes)
      expect(told(surroundingsOf(carried, code)), code).toEqual(told(surroundingsOf(whole, code)))
  })

  it('give words on the map the same neighbours, the same places and the same reach', () => {
    const [one, other] = [mapGroundOf(carried), mapGroundOf(whole)]
    for (const code of codes) {
      expect(one.neighboursOf(code), code).toEqual(other.neighboursOf(code))
      expect(one.placeOf(code), code).toEqual(other.placeOf(code))
      const reach = Object.values(other.extentOf(code))
      Object.values(one.extentOf(code)).forEach((side, index) =>
        expect(Math.abs(side - (reach[index] ?? 0)), code).toBeLessThan(0.2),
      )
    }
  })

  it('draw the panels of a narrow frame with every country of the same size', () => {
    const panels = projectPanels(carried, {})
    projectPanels(whole, {}).forEach(({ outlines }, index) => {
      const drawn = new Map(panels[index]?.outlines.entities.map((entity) => [entity.code, entity]))
      for (const { code, areaPx, pointPx } of outlines.entities) {
        const entity = drawn.get(code)
        // A small state has but a few points, and of others the least islands are left out.
        expect(Math.abs((entity?.areaPx ?? 0) - areaPx), code).toBeLessThan(0.02 * areaPx + 1)
        expect(entity?.pointPx, code).toEqual(pointPx)
      }
    })
  })
})
