import type { Fill } from '../geometry/fills'
import { tileId, patternTile } from '../geometry/patternShapes'
import styles from './marks.module.css'
import { element } from './element'

const pattern = (fill: Fill, id: string, scale: number): string => {
  const tile = patternTile(fill)
  if (!tile) return ''
  const { size, rotate, shapes } = tile
  const transform = [scale !== 1 && `scale(${scale})`, rotate !== 0 && `rotate(${rotate})`]
  return element(
    'pattern',
    {
      id: `${id}-${tileId(fill)}`,
      width: size,
      height: size,
      patternUnits: 'userSpaceOnUse',
      patternTransform: transform.filter(Boolean).join(' ') || undefined,
    },
    ...shapes.map(({ tag, attributes, isForGrey }) =>
      element(tag, { class: isForGrey ? styles.forGrey : undefined, ...attributes }),
    ),
  )
}

/** Draws the patterns of some fills, once each, for the atlas of this id; `scale` enlarges them. */
export const patterns = (fills: readonly Fill[], id: string, scale = 1): string => {
  const unlike = [...new Map(fills.map((fill) => [tileId(fill), fill])).values()]
  return element('defs', {}, ...unlike.map((fill) => pattern(fill, id, scale)))
}

/** Gives the paint of a fill in SVG: a custom property, or a pattern of the atlas of this id. */
export const paintWith =
  (id: string) =>
  (fill: Fill): string => {
    const tile = tileId(fill)
    if (tile !== null) return `url(#${id}-${tile})`
    return fill.kind === 'colour' ? `var(--c-${fill.token})` : 'none'
  }
