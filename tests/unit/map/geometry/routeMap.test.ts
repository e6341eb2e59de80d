import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { overlaps } from '../../../../src/map/geometry/boxes'
import { boxOfLabel, labelsByWidth } from '../../../../src/map/geometry/labels'
import { projectOutlines } from '../../../../src/map/geometry/outlines'
import { awayFrom, PANELS } from '../../../../src/map/geometry/projection'
import { routeMap } from '../../../../src/map/geometry/routeMap'
import { pointsOf } from '../../../../src/map/geometry/topology'
import type { CorridorsFile } from '../../../../src/data/contract'
import { entityLabels } from '../../../../src/text/sentences/words'
import { realDataset } from '../../../support/dataset'
import { TOPOLOGY } from './topologyFile'

const { places } = JSON.parse(readFileSync('public/data/corridors.json', 'utf8')) as CorridorsFile
const names = entityLabels(realDataset())
const points = pointsOf(TOPOLOGY)

describe.each(PANELS)('routes in the $id of a phone of 390 px', (frame) => {
  const outlines = projectOutlines(TOPOLOGY, frame)
  const labels = labelsByWidth({ frame, outlines, away: awayFrom(frame, TOPOLOGY) }, names, [frame.widthPx])
  const edgeFor = (far: CorridorsFile['places']) =>
    routeMap({
      frame,
      unitPx: 1.125,
      pairs: [...far.map(({ code }) => code), ...points.keys()].flatMap((origin) =>
        ['DEU', 'KAZ'].map((destination) => ({ id: `${origin}>${destination}`, origin, destination })),
      ),
      points,
      names: new Map(Object.entries(names)),
      labels,
      far,
    }).edge

  it('write no name at the edge over the name of a country', () => {
    const clashes = edgeFor(places).flatMap(({ code, boxPx }) =>
      labels
        .filter((label) => overlaps(boxOfLabel(frame, label, frame.widthPx), boxPx))
        .map((label) => `${code} on ${label.code}`),
    )
    expect(clashes).toEqual([])
  })

  it('write no country of the study on another: one that the panel does not show is a dot at its edge', () => {
    const studied = edgeFor([])
    expect(studied.length).toBeGreaterThanOrEqual(5)
    expect(studied.filter(({ label }) => label !== null).map(({ code }) => code)).toEqual([])
  })
})
