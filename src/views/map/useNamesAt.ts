import { useMemo } from 'react'
import { labelsByWidth, type NamesWithChosen, namesWithChosen, restWidths } from '../../cartography/labels'
import { useAtlas } from '../../store/context'
import { entityLabel, entityLabels } from '../../wording/words'
import type { MapGeometry } from './geometry'

/** The names of a map with the chosen country's among them, placed anew for a zoomed map of a width. */
export const useNamesAt = (
  geometry: MapGeometry,
  chosen: string | null,
  zoomedPx: number | null,
): NamesWithChosen => {
  const dataset = useAtlas((state) => state.dataset)
  const labels = useMemo(
    () => (zoomedPx === null ? geometry.labels : labelsByWidth(geometry, entityLabels(dataset), [zoomedPx])),
    [geometry, zoomedPx, dataset],
  )
  return useMemo(() => {
    if (chosen === null) return { chosen: [], labels }
    // At rest the style sheet shows the place that fits.
    const widthsPx = zoomedPx === null ? restWidths(geometry.frame) : [zoomedPx]
    return namesWithChosen({ ...geometry, labels }, chosen, entityLabel(dataset.entity(chosen)), widthsPx)
  }, [geometry, labels, chosen, zoomedPx, dataset])
}
