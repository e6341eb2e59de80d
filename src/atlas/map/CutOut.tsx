import { useId } from 'react'
import type { Fill } from '../../map/geometry/fills'
import { byRegion } from '../../domain/entity'
import { type CutOut as DrawnCutOut, cutOutLayers } from '../../map/markup/cutOut'
import styles from '../../map/markup/cutOut.module.css'
import { usePaint } from '../marks/Swatch'
import { useAtlas } from '../../state/context'
import { useSiteRoot } from '../../state/sitePlace'
import { countryPath } from '../../domain/sitePaths'
import { entityLabel } from '../../text/sentences/words'

interface CutOutProps {
  map: DrawnCutOut
  /** The fill of the country; without one it is plain. */
  fill?: Fill | undefined
  label: string
  descriptionId?: string
}

/** A small map of a country among its neighbours, which are links to their pages. */
export function CutOut({ map, fill, label, descriptionId }: CutOutProps) {
  const labelId = useId()
  const paint = usePaint()
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const layers = cutOutLayers(map, {
    fill,
    paint,
    label,
    labelId,
    order: byRegion(dataset.entities).map((entity) => entity.code),
    nameOf: (other) => entityLabel(dataset.entity(other)),
    addressOf: (other) => root + countryPath(dataset.entity(other)),
  })
  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${map.frame.widthPx} ${map.frame.heightPx}`}
      role="group"
      aria-labelledby={labelId}
      aria-describedby={descriptionId}
      // oxlint-disable-next-line react/no-danger -- what is inside is drawn by the writers of the map
      dangerouslySetInnerHTML={{ __html: layers }}
    />
  )
}
