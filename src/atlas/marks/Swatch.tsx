import { type Fill, underRoutes } from '../../map/geometry/fills'
import { useAtlasParts } from '../../state/context'
import { paintWith } from '../../map/markup/paintWith'
import styles from '../../map/markup/marks.module.css'

/** Maps a fill to a paint with the patterns of this atlas. */
export const usePaint = (): ((fill: Fill) => string) => paintWith(useAtlasParts().id)

interface SwatchProps {
  fill: Fill
  /** Whether it lies under routes on the map. */
  isLighter?: boolean
}

/** A small field of a class's fill, explained by the text beside it. */
export function Swatch({ fill, isLighter = false }: SwatchProps) {
  const paint = usePaint()
  const drawn = underRoutes(fill, isLighter)
  return (
    <svg className={styles.swatch} viewBox="0 0 18 14" aria-hidden="true">
      <rect fill={paint(drawn.fill)} fillOpacity={drawn.opacity} />
    </svg>
  )
}
