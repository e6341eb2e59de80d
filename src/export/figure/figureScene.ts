import { WIDE_FRAME } from '../../map/geometry/frames'
import type { MapGeometry } from '../../map/markup/geometry'
import { type Scene, type SceneInput, sceneOf } from '../pictures/scene'
import { frameOfBox, wantedBox } from './figureFrame'

const withoutShapes = (input: SceneInput): MapGeometry => ({
  frame: frameOfBox(wantedBox(input.topology, input), WIDE_FRAME.widthPx),
  outlines: { entities: [], context: '', graticule: '', coast: '', borders: '', disputed: '' },
  lenses: [],
  labels: [],
  seas: [],
})

/** A scene without shapes, which has all that texts, keys, charts and tables need. */
export const figureScene = (input: SceneInput): Scene => sceneOf(input, withoutShapes(input))
