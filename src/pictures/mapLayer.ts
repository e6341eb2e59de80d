import type { Lens } from '../cartography/lensNames'
import { element } from '../map/markup/element'
import { countryNames, lensNames, seaNames } from './labelLayer'
import { borderLines, marksOverLines, outlineMarks } from './linesLayer'
import type { Pen } from './pen'
import { routeLayer } from './routeLayer'
import type { Scene } from './scene'

const rect = (box: object, fill: string): string => element('rect', { ...box, fill })

/** The entities in their fills; on the map itself each says its code and classes, as on the page. */
const entityShapes = (
  scene: Scene,
  entities: readonly { readonly code: string; readonly path: string }[],
  { colours, paints }: Pen,
  isMap: boolean,
): string =>
  entities
    .map(({ code, path }) => {
      const fill = scene.fillOf(code)
      return element('path', {
        d: path,
        fill: fill ? paints.paint(fill) : colours('var(--faded)'),
        ...(isMap && {
          'data-entity': code,
          'data-class': scene.answer.valueOf.get(code)?.classes.join(' '),
          'data-shown': String(fill !== null),
        }),
      })
    })
    .join('')

const lensTile = (scene: Scene, lens: Lens, pen: Pen): string => {
  const { x, y, width, height } = lens.box
  const box = { x, y, width, height }
  const clip = `lens-${lens.id}`
  return element(
    'g',
    { 'data-lens': lens.id },
    element('clipPath', { id: clip }, element('rect', box)),
    element(
      'g',
      { 'clip-path': `url(#${clip})` },
      rect(box, pen.colours('var(--sea)')),
      element('path', { d: lens.context, fill: pen.colours('var(--context)') }),
      entityShapes(scene, lens.entities, pen, false),
      borderLines(lens, pen, false),
      outlineMarks(scene, lens.entities, pen),
    ),
    element('rect', { ...box, fill: 'none', stroke: pen.colours('var(--coast)'), 'stroke-width': 1 }),
    lensNames(scene, lens, pen),
  )
}

interface MapOptions {
  /** A map too small for names; lenses without names would say nothing. */
  readonly isSmall?: boolean
}

/** The map of a scene in px of its frame, clipped to it: fills, borders, routes, names, lenses. */
export const mapLayer = (scene: Scene, pen: Pen, { isSmall = false }: MapOptions = {}): string => {
  const { frame, outlines, lenses } = scene
  const { colours } = pen
  const box = { width: frame.widthPx, height: frame.heightPx }
  return [
    element('clipPath', { id: 'frame' }, element('rect', box)),
    element(
      'g',
      { 'clip-path': 'url(#frame)', 'data-map': '' },
      rect(box, colours('var(--sea)')),
      element('path', {
        d: outlines.graticule,
        fill: 'none',
        stroke: colours('var(--graticule)'),
        'stroke-width': 0.8,
      }),
      element('path', { d: outlines.context, fill: colours('var(--context)') }),
      isSmall ? '' : seaNames(scene, pen),
      entityShapes(scene, outlines.entities, pen, true),
      borderLines(outlines, pen, true),
      isSmall ? '' : marksOverLines(scene, pen),
      routeLayer(scene, pen),
      outlineMarks(scene, outlines.entities, pen),
      ...(isSmall ? [] : [countryNames(scene, pen), ...lenses.map((lens) => lensTile(scene, lens, pen))]),
    ),
  ].join('')
}
