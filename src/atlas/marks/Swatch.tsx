import type { Fill } from '../../map/geometry/fills'
import styles from '../../map/markup/marks.module.css'
import { useAtlasParts } from '../../state/context'
import { paintWith } from '../../map/markup/paintWith'

/** Maps a fill to a paint with the patterns of this atlas. */
export const usePaint = (): ((fill: Fill) => string) => paintWith(useAtlasParts().id)

/** A small field of a class's fill, explained by the text beside it. */
export function Swatch({ fill }: { fill: Fill }) {
  const paint = usePaint()
  return (
    <svg className={styles.swatch} viewBox="0 0 18 14" aria-hidden="true">
      <rect fill={paint(fill)} />
    </svg>
  )
}
