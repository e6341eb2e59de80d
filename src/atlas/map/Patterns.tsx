import { useMemo } from 'react'
import type { Fill } from '../../map/geometry/fills'
import { patternFills, patterns } from '../../map/markup/patterns'
import styles from '../../map/markup/marks.module.css'
import { useAtlas, useAtlasParts } from '../../state/context'

interface PatternsProps {
  fills: readonly Fill[]
  scale?: number
}

/** SVG patterns that fills refer to. */
export function Patterns({ fills, scale = 1 }: PatternsProps) {
  const { id } = useAtlasParts()
  return (
    <svg
      className={styles.patterns}
      aria-hidden="true"
      width="0"
      height="0"
      // oxlint-disable-next-line react/no-danger -- the writer is that of pictures too
      dangerouslySetInnerHTML={{ __html: patterns(fills, id, scale) }}
    />
  )
}

/** All patterns of an atlas, so that no key lacks one. */
export function AtlasPatterns() {
  const dataset = useAtlas((state) => state.dataset)
  return <Patterns fills={useMemo(() => patternFills(dataset), [dataset])} />
}
