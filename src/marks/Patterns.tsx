import { createElement } from 'react'
import type { Fill } from '../cartography/fills'
import { useAtlasParts } from '../store/context'
import styles from './marks.module.css'
import { PATTERN_FILLS, patternTile } from './patternShapes'
import { tileId } from './tileId'

function Pattern({ fill, scale }: { fill: Fill; scale: number }) {
  const { id } = useAtlasParts()
  const tile = patternTile(fill)
  if (!tile) return null
  const transform = [scale !== 1 && `scale(${scale})`, tile.rotate !== 0 && `rotate(${tile.rotate})`]
    .filter(Boolean)
    .join(' ')
  return (
    <pattern
      id={`${id}-${tileId(fill)}`}
      width={tile.size}
      height={tile.size}
      patternUnits="userSpaceOnUse"
      patternTransform={transform || undefined}
    >
      {tile.shapes.map(({ tag, attributes, isForGrey }) =>
        createElement(tag, {
          key: JSON.stringify(attributes),
          className: isForGrey ? styles.forGrey : undefined,
          ...attributes,
        }),
      )}
    </pattern>
  )
}

interface PatternsProps {
  /** Fills of two classes at once that the dataset holds. */
  bands?: readonly Fill[]
  /** The fills that are drawn with these patterns; all of the atlas where not given. */
  fills?: readonly Fill[]
  /** How many times larger than usual, for a map that is drawn small. */
  scale?: number
}

/**
 * The patterns that fills refer to, drawn once. Every one of the atlas, so that no key ever asks for one that is not there,
 * unless the fills are given.
 */
export function Patterns({ bands = [], fills = [...PATTERN_FILLS, ...bands], scale = 1 }: PatternsProps) {
  const unlike = [...new Map(fills.map((fill) => [tileId(fill), fill])).values()]
  return (
    <svg className={styles.patterns} aria-hidden="true" focusable="false" width="0" height="0">
      <defs>
        {unlike.map((fill) => (
          <Pattern key={tileId(fill)} fill={fill} scale={scale} />
        ))}
      </defs>
    </svg>
  )
}
