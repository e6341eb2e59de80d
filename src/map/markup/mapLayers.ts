import type { Ring } from '../../cartography/rings'
import type { Texts } from '../../text/i18n'
import { element } from './element'
import type { MapGeometry } from './geometry'
import { lensTile } from './lenses'
import { contextLand, extents, graticule, lines, ringMarks } from './lines'
import lineStyles from './lines.module.css'
import { nameGroup, names, seaNames } from './names'
import { type Outlined, outlineHost, outlines } from './outlines'
import type { ShapeLook } from './shapes'

/** What the layers of a map are drawn with. */
export interface LayersLook extends ShapeLook {
  readonly t: Texts['t']
  /** The ids of the map begin with it. */
  readonly id: string
}

/** What maps differ in. A page leaves all but the first two to its painter; a picture has no painter. */
interface Drawn {
  /** The entities in their fills. */
  readonly entities: string
  /** Rings round the states that are too small to see. */
  readonly rings: readonly Ring[]
  /** Routes, or what else lies under the names. */
  readonly overlay?: string
  readonly chosenNames?: string
  readonly outlined?: Readonly<Partial<Record<Outlined, ReadonlySet<string>>>>
}

/**
 * All that a map draws in its frame, from the land to the lenses. Its attributes are those of a map at the size of its
 * frame, whose colours are the tokens; the style sheets of a page turn sizes back that width and zoom change.
 */
export const mapLayers = (
  { outlines: { entities: shapes, ...land }, lenses, labels, seas }: MapGeometry,
  look: LayersLook,
  { entities, rings, overlay = '', chosenNames = '', outlined = {} }: Drawn,
): string => {
  const hosts = (of: 'map' | 'lenses', kinds: readonly Outlined[]) => {
    const all = of === 'map' ? shapes : lenses.flatMap((lens) => lens.entities)
    return kinds.map((kind) =>
      outlineHost(
        of,
        kind,
        outlines(
          kind,
          all.filter(({ code }) => outlined[kind]?.has(code)),
        ),
      ),
    )
  }
  const hidden = { 'aria-hidden': 'true' }
  return [
    element(
      'g',
      { 'data-zoomed': '' },
      element('g', hidden, graticule(land), contextLand(land.context), seaNames(seas, look.t)),
      entities,
      element('g', { ...hidden, class: lineStyles.lines, 'data-lines': '' }, lines(land, { isMap: true })),
      element('g', { ...hidden, class: lineStyles.lines, fill: 'none' }, extents(lenses), ringMarks(rings)),
      element('g', { 'data-overlay': '' }, overlay),
      ...hosts('map', ['changed']),
      nameGroup({ 'data-names': '' }, names(labels, look.marks)),
      ...hosts('map', ['highlighted', 'selected']),
      nameGroup({ 'data-chosen-names': '' }, chosenNames),
      ...hosts('map', ['pointer', 'focus']),
    ),
    element(
      'g',
      { ...hidden, 'data-lenses': '' },
      ...lenses.map((lens) => lensTile(lens, look, `${look.id}-lens-${lens.id}`)),
      ...hosts('lenses', ['changed', 'highlighted', 'selected', 'pointer', 'focus']),
    ),
  ].join('')
}
