import type { EntityCode } from '../../domain/entity'
import type { Outlines } from '../geometry/outlines'
import { WIDE_FRAME } from '../geometry/frames'
import { element, path } from './element'
import { contextLand, graticule, lines } from './lines'
import styles from './map.module.css'

/** Gives the references to the shapes that the frames of a map share. */
export const sharedIds = (id: string) => ({
  land: `#${id}-land`,
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
 * Writes each shape of a map once, in half px of the wide frame: land, lines, and each country with the point inside it, and
 * its area, for the hit test.
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
    element('g', named(ids.lines), lines(land, { isMap: true, each: STEADY })),
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
