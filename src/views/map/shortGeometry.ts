import type { Lines } from '../../cartography/lines'
import { shortPath } from '../../cartography/shortPath'
import type { MapGeometry } from './geometry'

const shortLines = ({ borders, coast, disputed }: Lines): Lines => ({
  borders: shortPath(borders),
  coast: shortPath(coast),
  disputed: shortPath(disputed),
})

const shortShapes = <Shape extends { readonly path: string }>(shapes: readonly Shape[]): Shape[] =>
  shapes.map((shape) => ({ ...shape, path: shortPath(shape.path) }))

/** The same geometry in fewer letters, for the pages that carry it: what a reader sees is the same. */
export const shortGeometry = ({ outlines, lenses, ...rest }: MapGeometry): MapGeometry => ({
  ...rest,
  outlines: {
    ...outlines,
    ...shortLines(outlines),
    entities: shortShapes(outlines.entities),
    context: shortPath(outlines.context),
    graticule: shortPath(outlines.graticule),
  },
  lenses: lenses.map((lens) => ({
    ...lens,
    ...shortLines(lens),
    entities: shortShapes(lens.entities),
    context: shortPath(lens.context),
  })),
})
