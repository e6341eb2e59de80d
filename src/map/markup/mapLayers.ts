import { SEA_PX, USUAL_PX, type PlacedName } from '../geometry/setName'
import type { Box } from '../geometry/boxes'
import type { Ring } from '../geometry/hit'
import type { Texts } from '../../text/i18n'
import { writeMatrix, type Matrix } from '../geometry/path'
import type { Lens } from '../geometry/lenses'
import type { Frame } from '../geometry/frames'
import type { NamesOf, RestName } from '../geometry/namesOnMap'
import type { Outlines } from '../geometry/outlines'
import type { EntityCode } from '../../domain/entity'
import { type Attributes, element, escaped, path, stroke } from './element'
import {
  sharedIds,
  contextLand,
  extents,
  graticule,
  lines,
  ringMarks,
  type ShapeLook,
  shapes,
} from './shapes'
import { names, nameType, seaNames } from './names'
import { displayOf, type Outlined, outlines } from './paintWith'
import lineStyles from './lines.module.css'
import nameStyles from './names.module.css'

/** Everything of a frame that depends on neither theme nor filters. */
export interface MapGeometry {
  readonly frame: Frame
  readonly outlines: Outlines
  readonly lenses: readonly Lens[]
  readonly names: NamesOf<PlacedName | RestName>
  /** Countries of a panel that have their button and name in the other one. */
  readonly away?: ReadonlySet<EntityCode>
  /** Where the shapes that frames share lie in this one; absent where it draws its own. */
  readonly matrix?: Matrix
}

export const lensTile = (lens: Lens, look: LayersLook): string => {
  const { shows } = lens
  const { x, y, width, height } = lens.box
  const box = { x, y, width, height }
  const id = `${look.id}-lens-${shows[0]}`
  return element(
    'g',
    { 'data-lens': shows.join(' '), display: displayOf(shows, look.marks) },
    element('clipPath', { id }, element('rect', box)),
    element(
      'g',
      { 'clip-path': `url(#${id})` },
      element('rect', { ...box, fill: 'var(--sea)' }),
      contextLand(lens.context),
      shapes(lens.entities, look),
      lines(lens, { isUnsplit: true }),
    ),
    element('rect', { class: lineStyles.lensFrame, ...box, fill: 'none', ...stroke('coast', 1) }),
    nameGroup({}, names(lens.names, look.marks)),
    look.isAtlas && look.t && shows.length > 1 ? largerButton(lens.box, look.t('map.balkans')) : '',
  )
}

const BUTTON = 28
const LARGER_ICON = 'M15.5 9H19V12.5M19 9 15 13M12.5 19H9V15.5M9 19 13 15'

/** A button in the corner of the inset of several countries: a press shows their sub-region. */
const largerButton = ({ x, y, width }: Box, title: string): string =>
  element(
    'g',
    {
      'data-region': 'see',
      cursor: 'pointer',
      'pointer-events': 'all',
      transform: `translate(${x + width - BUTTON} ${y})`,
    },
    element('title', {}, escaped(title)),
    element('rect', { width: BUTTON, height: BUTTON, fill: 'var(--paper)', ...stroke('coast', 1) }),
    element('path', { d: LARGER_ICON, fill: 'none', ...stroke('ink', 1.6) }),
  )

const group = (attributes: Attributes, drawn: string): string => element('g', attributes, drawn)

const nameGroup = (attributes: Attributes, drawn: string): string =>
  element(
    'g',
    {
      class: nameStyles.names,
      'aria-hidden': 'true',
      fill: 'var(--ink)',
      stroke: 'var(--sea)',
      ...nameType(USUAL_PX, 600, 0.26),
      ...attributes,
    },
    drawn,
  )

const SEA_TYPE: Attributes = {
  fill: 'var(--sea-name)',
  'font-family': 'var(--serif)',
  'font-style': 'italic',
  'font-weight': 400,
  'font-size': SEA_PX,
}

const outlineAttributes = (of: 'map' | 'lenses', kind: Outlined, transform?: string): Attributes => ({
  class: lineStyles.outlines,
  transform,
  'data-outlines': kind,
  'data-of': of,
  fill: 'none',
  'stroke-linejoin': 'round',
  'aria-hidden': 'true',
})

export interface LayersLook extends ShapeLook {
  readonly id: string
  /** Absent where nothing can be pressed. */
  readonly t?: Texts['t']
  /** Whether it is the map of the atlas, which has more keys than that of an embed, and a choice of the place. */
  readonly isAtlas?: boolean
}

interface Drawn {
  readonly entities: string
  readonly rings: readonly Ring[]
  /** Given for a static map; an interactive one has empty layers for all of it. */
  readonly still?: Still
}

interface Still {
  readonly overlay: string
  readonly outlined: Readonly<Partial<Record<Outlined, ReadonlySet<string>>>>
}

/** Draws all layers of a map at the size of its frame; stylesheets adapt sizes to width and zoom. */
export const mapLayers = (
  { outlines: { entities: areas, ...land }, lenses, names: { countries, seas }, matrix }: MapGeometry,
  look: LayersLook,
  { entities, rings, still }: Drawn,
): string => {
  const place = (attributes: Attributes, drawn = '', write = group) =>
    still && drawn === '' ? '' : write(attributes, drawn)
  const transform = matrix && writeMatrix(matrix)
  const ids = sharedIds(look.id)
  const outlined = (of: 'map' | 'lenses', kinds: readonly Outlined[]) => {
    const all =
      of === 'map'
        ? areas
        : lenses.flatMap(({ shows, entities: within }) =>
            within.map((shape) => ({ ...shape, inset: shows.join(' ') })),
          )
    return kinds.map((kind) =>
      place(
        outlineAttributes(of, kind, of === 'map' ? transform : undefined),
        outlines(
          kind,
          all.filter(({ code }) => still?.outlined[kind]?.has(code)),
        ),
      ),
    )
  }
  const hidden = { 'aria-hidden': 'true' }
  const inFrame = (drawn: string) => (transform ? element('g', { transform }, drawn) : drawn)
  return [
    element(
      'g',
      { 'data-zoomed': '' },
      inFrame(element('g', hidden, still ? graticule(land) + contextLand(land.context) : path(ids.land, {}))),
      place({ 'data-seas': '', ...SEA_TYPE }, seaNames(seas), nameGroup),
      inFrame(
        entities +
          element('g', { ...hidden, class: lineStyles.lines }, still ? lines(land) : path(ids.lines, {})),
      ),
      place(
        { ...hidden, class: lineStyles.lines, fill: 'none' },
        extents(lenses, look.marks) + ringMarks(rings),
      ),
      place({ 'data-overlay': '' }, still?.overlay),
      ...outlined('map', ['changed']),
      place({ 'data-names': '' }, names(countries, look.marks), nameGroup),
      ...outlined('map', ['highlighted', 'selected']),
      ...outlined('map', ['pointer', 'focus']),
    ),
    place(
      { ...hidden, 'data-lenses': '' },
      [
        ...lenses.map((lens) => lensTile(lens, look)),
        ...outlined('lenses', ['changed', 'highlighted', 'selected', 'pointer', 'focus']),
      ].join(''),
    ),
  ].join('')
}
