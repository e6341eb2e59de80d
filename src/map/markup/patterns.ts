import type { Fill } from '../geometry/fills'
import styles from './marks.module.css'
import { patternTile } from '../geometry/patternShapes'
import { tileId } from '../geometry/tileId'
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

/** The patterns of some fills, once each, for the atlas of this id; `scale` makes them larger than usual. */
export const patterns = (fills: readonly Fill[], id: string, scale = 1): string => {
  const unlike = [...new Map(fills.map((fill) => [tileId(fill), fill])).values()]
  return element('defs', {}, ...unlike.map((fill) => pattern(fill, id, scale)))
}
