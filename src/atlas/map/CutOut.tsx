import { useId, useMemo } from 'react'
import type { Topology } from 'topojson-specification'
import type { Fill } from '../../map/geometry/fills'
import { byRegion, type EntityCode } from '../../domain/entity'
import { cutOutLayers, cutOutOf } from '../../map/markup/cutOut'
import styles from '../../map/markup/cutOut.module.css'
import { usePaint } from '../marks/Swatch'
import { useAtlas } from '../../state/context'
import { useSiteRoot } from '../../state/sitePlace'
import { countryPath } from '../../domain/sitePaths'
import { entityLabel, entityLabels } from '../../text/sentences/words'

interface CutOutProps {
  topology: Topology
  code: EntityCode
  /** The fill of the country; without one it is plain. */
  fill?: Fill | undefined
  label: string
  descriptionId?: string
  hasNames?: boolean
  namePx?: number
}

/** A small map of a country among its neighbours, which are links to their pages. */
export function CutOut({ topology, code, fill, label, descriptionId, hasNames = true, namePx }: CutOutProps) {
  const labelId = useId()
  const paint = usePaint()
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const map = useMemo(() => {
    const names = entityLabels(dataset)
    const nameOf = (other: EntityCode, english: string) => names[other] ?? dataset.placeName(other, english)
    return cutOutOf({ topology, code, namePx, nameOf: hasNames ? nameOf : undefined })
  }, [dataset, topology, code, namePx, hasNames])
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
