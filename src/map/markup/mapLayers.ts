import { type NamesOf, SEA_PX, USUAL_PX, type PlacedName } from '../geometry/setName'
import type { Ring } from '../geometry/hit'
import type { Texts } from '../../text/i18n'
import { writeMatrix, type Matrix } from '../geometry/path'
import type { Frame } from '../geometry/frames'
import type { RestName } from '../geometry/namesOnMap'
import type { Outlines } from '../geometry/outlines'
import type { EntityCode } from '../../domain/entity'
import { type Attributes, element, path, stroke } from './element'
import { sharedIds, contextLand, graticule, lines, ringMarks, type ShapeLook } from './shapes'
import { names, nameType, seaNames } from './names'
import { type Outlined, outlines } from './paintWith'
import lineStyles from './lines.module.css'
import nameStyles from './names.module.css'

/** Everything of a frame that depends on neither theme nor filters. */
export interface MapGeometry {
  readonly frame: Frame
  readonly outlines: Outlines
  readonly names: NamesOf<PlacedName | RestName>
  /** Countries of a panel that have their button and name in the other one. */
  readonly away?: ReadonlySet<EntityCode>
  /** The part that a panel beside it enlarges. */
  readonly extentPath?: string
  /** Where the shapes that frames share lie in this one; absent where it draws its own. */
  readonly matrix?: Matrix
}

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

const outlineAttributes = (kind: Outlined, transform?: string): Attributes => ({
  class: lineStyles.outlines,
  transform,
  'data-outlines': kind,
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

const EXTENT: Attributes = { 'data-extent': '', ...stroke('ink-3', 0.8, '3 3') }

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
  { outlines: { entities: areas, ...land }, names: { countries, seas }, extentPath, matrix }: MapGeometry,
  look: LayersLook,
  { entities, rings, still }: Drawn,
): string => {
  const place = (attributes: Attributes, drawn = '', write = group) =>
    still && drawn === '' ? '' : write(attributes, drawn)
  const transform = matrix && writeMatrix(matrix)
  const ids = sharedIds(look.id)
  const outlined = (kinds: readonly Outlined[]) =>
    kinds.map((kind) =>
      place(
        outlineAttributes(kind, transform),
        outlines(
          kind,
          areas.filter(({ code }) => still?.outlined[kind]?.has(code)),
        ),
      ),
    )
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
        ringMarks(rings, look.marks) + (extentPath ? path(extentPath, EXTENT) : ''),
      ),
      ...outlined(['changed']),
      place({ 'data-names': '' }, names(countries, look.marks), nameGroup),
      ...outlined(['highlighted', 'selected']),
      place({ 'data-overlay': '' }, still?.overlay),
      ...outlined(['pointer', 'focus']),
    ),
  ].join('')
}
