import type { Fill } from '../../map/geometry/fills'
import { patterns } from '../../map/markup/patterns'
import styles from '../../map/markup/marks.module.css'
import { PATTERN_FILLS } from '../../map/geometry/patternShapes'
import { useAtlasParts } from '../../state/context'

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
  const { id } = useAtlasParts()
  return (
    <svg
      className={styles.patterns}
      aria-hidden="true"
      focusable="false"
      width="0"
      height="0"
      // oxlint-disable-next-line react/no-danger -- the writer is that of pictures too
      dangerouslySetInnerHTML={{ __html: patterns(fills, id, scale) }}
    />
  )
}
