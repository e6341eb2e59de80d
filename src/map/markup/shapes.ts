import type { EntityCode } from '../../domain/entity'
import type { Outlines, Lines, EntityOutline } from '../geometry/outlines'
import { WIDE_FRAME } from '../geometry/frames'
import type { Ring } from '../geometry/hit'
import { type Fill, underRoutes } from '../geometry/fills'
import { element, path, type Attributes, stroke } from './element'
import { paintOf, ringDisplay } from './paintWith'
import styles from './marks.module.css'

/** Side of a square in frame px, about the tile in which a browser repaints. */
const SQUARE_PX = 300

const squareOf = (line: string): string => {
  const [x = 0, y = 0] = (/^M(-?[\d.]+)[ ,]?(-?[\d.]+)/.exec(line) ?? []).slice(1).map(Number)
  return `${Math.floor(x / SQUARE_PX)} ${Math.floor(y / SQUARE_PX)}`
}

/** Splits a path by squares of the map, because a browser repaints whole paths; each line begins with an `M`. */
export const pathParts = (d: string): readonly string[] => {
  const parts = new Map<string, string>()
  for (const line of d.split(/(?=M)/).filter(Boolean)) {
    const square = squareOf(line)
    parts.set(square, (parts.get(square) ?? '') + line)
  }
  return [...parts.values()]
}

export const COAST = stroke('coast', 0.6)
export const BORDER = stroke('border', 0.55)

export const contextLand = (context: string): string =>
  path(context, { fill: 'var(--context)', 'data-layer': 'context' })

export const graticule = ({ graticule: d }: Pick<Outlines, 'graticule'>, drawn: Attributes = {}): string =>
  d === '' ? '' : path(d, { fill: 'none', ...stroke('graticule', 0.8), ...drawn, 'data-layer': 'graticule' })

/** Draws lines of one style, as a group where there are several. */
export const stroked = (paths: readonly string[], drawn: Attributes, named: Attributes = {}): string => {
  const [only, ...more] = paths.filter(Boolean)
  if (only === undefined) return ''
  if (more.length === 0) return path(only, { ...drawn, ...named })
  return element('g', drawn, ...[only, ...more].map((d) => path(d, named)))
}

/** Draws coast and borders, dark over white, which is visible on any pair of fills. */
export const lines = (
  { coast, borders, disputed }: Lines,
  { isUnsplit = false, each = {} }: { readonly isUnsplit?: boolean; readonly each?: Attributes } = {},
): string => {
  const parts = (line: string) => (isUnsplit ? [line] : pathParts(line))
  return element(
    'g',
    { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' },
    stroked(parts(coast), COAST, { ...each, 'data-layer': 'coast' }),
    stroked([...parts(borders), disputed], stroke('border-halo', 1.7), each),
    stroked(parts(borders), BORDER, { ...each, 'data-layer': 'borders' }),
    stroked([disputed], stroke('border', 0.9, '2.5 2'), {
      ...each,
      'data-layer': 'disputed',
      'stroke-linecap': 'butt',
    }),
  )
}

/** Draws rings round the states too small to see. */
export const ringMarks = (rings: readonly Ring[], marks: Marks): string =>
  rings
    .map(({ code, x: cx, y: cy, radius: r }) =>
      element(
        'g',
        { 'data-ring': code, display: ringDisplay(marks.get(code)) },
        ...[stroke('paper', 3.4), stroke('ink', 1.2)].map((line) =>
          element('circle', { ...line, cx, cy, r }),
        ),
      ),
    )
    .join('')

/** Gives the references to the shapes that the frames of a map share. */
export const sharedIds = (id: string) => ({
  land: `#${id}-land`,
  borders: `#${id}-borders`,
  lines: `#${id}-lines`,
  entity: (code: EntityCode) => `#${id}-${code}`,
})

/** Shared shapes are in half px, in which the outlines at rest have no decimals; each frame has the transform. */
const HALVES = 2

const inHalves = (d: string): string =>
  d.replaceAll(/[\d.]+/g, (value) => String(Math.round(Number(value) * HALVES * 10) / 10))

/** Land beyond the bleed, where the topology ends: a low and wide window shows Asia as far as its edge. */
const landFurtherEast = (): string => {
  const { widthPx, heightPx, bleedPx } = WIDE_FRAME
  return element('rect', {
    x: HALVES * (widthPx + bleedPx.east - 1),
    y: -HALVES * bleedPx.y,
    width: HALVES * widthPx,
    height: HALVES * (heightPx + 2 * bleedPx.y),
    fill: 'var(--context)',
  })
}

/** No pointer misses a shape of this area, in square px of the frame, on any screen. */
const LARGE_AREA_PX = 4000

/** Styles of the page do not reach into `<use>` in every browser, so that this is an attribute. */
const STEADY = { 'vector-effect': 'non-scaling-stroke' }

const named = (reference: string) => ({ id: reference.slice(1) })

/**
 * Writes each shape of a map once, in half px of the wide frame: land, lines, borders, which are drawn twice, and each
 * country with the point inside it, and its area, for the hit test.
 */
export const sharedShapes = ({ entities, ...land }: Outlines, id: string): string => {
  const ids = sharedIds(id)
  return [
    element('g', named(ids.land), graticule(land, STEADY), contextLand(land.context), landFurtherEast()),
    ...entities.map(({ code, path: d, pointPx, areaPx }) =>
      path(d, {
        ...named(ids.entity(code)),
        ...STEADY,
        'data-point': pointPx.map((px) => Math.round(px * HALVES)).join(),
        'data-area': areaPx < LARGE_AREA_PX ? Math.round(areaPx * HALVES ** 2) : undefined,
      }),
    ),
    element('g', named(ids.borders), ...pathParts(land.borders).map((d) => path(d, STEADY))),
    element('g', named(ids.lines), lines({ ...land, borders: ids.borders }, { each: STEADY })),
  ]
    .join('')
    .replaceAll(/(?<= d=")[^"]+/g, inHalves)
}

/** Writes the shapes in an SVG that is not drawn itself. */
export const sharedSvg = (shapes: string): string =>
  element(
    'svg',
    { class: styles.shared, width: 0, height: 0, 'aria-hidden': 'true' },
    element('defs', { 'data-shared': '' }, shapes),
  )

/** The look and description of one entity. */
export interface Mark {
  readonly fill: Fill
  readonly classes: string
  readonly label: string
  readonly isShown: boolean
  readonly isSelected: boolean
  /** Whether routes are drawn over it, under which its colour is lighter. */
  readonly isLighter: boolean
}

export type Marks = ReadonlyMap<string, Mark>

/** Gives the paint of a fill as an SVG value. */
export type Paint = (fill: Fill) => string

export interface ShapeLook {
  readonly marks: Marks
  readonly paint: Paint
}

interface ButtonLook {
  readonly focusable: string
  readonly focusId: string
  /** Those whose button is in another frame. */
  readonly away?: ReadonlySet<string> | undefined
}

const looks = (mark: Mark, paint: Paint) => ({
  'data-class': mark.classes,
  fill: paintOf(mark, paint),
  'data-shown': String(mark.isShown),
  'fill-opacity': underRoutes(mark.fill, mark.isLighter).opacity,
})

/** What all buttons share stands before the words of each, which compresses better. */
const buttonLooks = (code: string, { label, isSelected }: Mark, { focusable, focusId }: ButtonLook) => ({
  role: 'button',
  'aria-pressed': String(isSelected),
  'aria-describedby': code === focusable ? focusId : undefined,
  tabindex: code === focusable ? 0 : -1,
  'aria-label': label,
})

export const shape = (code: string, d: string, attributes: Attributes): string =>
  path(d, { 'data-entity': code, ...attributes })

const HIDDEN: Attributes = { 'aria-hidden': 'true' }

/** Draws entities, as shapes without a role by default. */
export const shapes = (
  entities: readonly Pick<EntityOutline, 'code' | 'path'>[],
  { marks, paint }: ShapeLook,
  roleOf: (code: string, mark: Mark) => Attributes = () => HIDDEN,
): string =>
  entities
    .map(({ code, path: d }) => {
      const mark = marks.get(code)
      return mark ? shape(code, d, { ...looks(mark, paint), ...roleOf(code, mark) }) : ''
    })
    .join('')

export const buttons = (
  entities: readonly Pick<EntityOutline, 'code' | 'path'>[],
  look: ShapeLook,
  button: ButtonLook,
): string =>
  shapes(entities, look, (code, mark) => (button.away?.has(code) ? HIDDEN : buttonLooks(code, mark, button)))
