import { useEffect, useMemo, useState } from 'react'
import type { NamesWithChosen } from '../../cartography/labels'
import { restWidths } from '../../cartography/labelSizes'
import { useAtlas } from '../../store/context'
import { entityLabel, entityLabels } from '../../wording/words'
import type { MapGeometry } from './geometry'

type Placing = typeof import('../../cartography/labels')

let loaded: Placing | undefined

/** What places names, fetched when it is first wanted: a page brings those of the map at rest. */
const usePlacing = (isWanted: boolean): Placing | undefined => {
  const [placing, setPlacing] = useState(loaded)
  useEffect(() => {
    if (!isWanted || placing) return
    let isMounted = true
    import('../../cartography/labels')
      .then((part) => {
        loaded = part
        if (isMounted) setPlacing(part)
      })
      .catch(() => undefined)
    return () => {
      isMounted = false
    }
  }, [isWanted, placing])
  return placing
}

/**
 * The names of a map with the chosen country's among them, placed anew for a zoomed map of a width. Until what places
 * them is there, and if it does not come, they are those of the map at rest.
 */
export const useNamesAt = (
  geometry: MapGeometry,
  chosen: string | null,
  zoomedPx: number | null,
): NamesWithChosen => {
  const dataset = useAtlas((state) => state.dataset)
  const placing = usePlacing(chosen !== null || zoomedPx !== null)
  const labels = useMemo(() => {
    if (zoomedPx === null) return geometry.labels
    return placing
      ? placing.labelsByWidth(geometry, entityLabels(dataset), [zoomedPx])
      : geometry.labels.filter(({ fromWidthPx }) => fromWidthPx <= zoomedPx)
  }, [geometry, zoomedPx, dataset, placing])
  return useMemo(() => {
    if (chosen === null || !placing) return { chosen: [], labels }
    // At rest the style sheet shows the place that fits.
    const widthsPx = zoomedPx === null ? restWidths(geometry.frame) : [zoomedPx]
    const name = entityLabel(dataset.entity(chosen))
    return placing.namesWithChosen({ ...geometry, labels }, chosen, name, widthsPx)
  }, [geometry, labels, chosen, zoomedPx, dataset, placing])
}
