import { WIDE_FRAME } from '../../map/geometry/frames'
import { type Scene, type SceneInput, sceneOf, type Shapes } from '../pictures/scene'
import { frameOfBox, wantedBox } from './figureFrame'

const withoutShapes = (input: SceneInput): Shapes => ({
  frame: frameOfBox(wantedBox(input.topology, input), WIDE_FRAME.widthPx),
  outlines: { entities: [], context: '', graticule: '', coast: '', borders: '', disputed: '' },
  lenses: [],
  tiles: [],
})

/** A scene without shapes, which has all that texts, keys, charts and tables need. */
export const figureScene = (input: SceneInput): Scene => sceneOf(input, withoutShapes(input))
