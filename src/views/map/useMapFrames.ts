import { type RefObject, useEffect, useMemo, useState } from 'react'
import type { Topology } from 'topojson-specification'
import { EAST_PANEL, EUROPE_PANEL, WIDE_FRAME } from '../../cartography/frames'
import { useAtlas } from '../../store/context'
import { entityLabel } from '../../wording/words'
import { type MapGeometry, mapGeometry } from './geometry'

/** Where the map is drawn as two panels, one over the other. */
export interface PanelLimits {
  /** In a container narrower than this, in px. */
  readonly belowPx: number
  /** In a window at least so high, in px: a lower one has no room for two. */
  readonly windowPx: number
  /** In a container at least so high, in px, where its height does not follow from its panels. */
  readonly heightPx?: number
}

/** Picture.module.css names the same width. */
const IN_ATLAS: PanelLimits = { belowPx: 560, windowPx: 501 }

/** What is drawn in a container: the wide map, or two panels where it is narrow. */
export interface MapFrames {
  /** The wide map, which also says where arrow keys lead. */
  readonly wide: MapGeometry
  readonly drawn: readonly MapGeometry[]
}

/** Projects what the container has room for. Before it is measured, and in Node, that is the wide map. */
export const useMapFrames = (
  container: RefObject<HTMLElement | null>,
  topology: Topology,
  limits: PanelLimits = IN_ATLAS,
): MapFrames => {
  const entities = useAtlas((state) => state.dataset.entities)
  const isNarrow = useIsNarrow(container, limits)
  const names = useMemo(
    () => Object.fromEntries(entities.map((entity) => [entity.code, entityLabel(entity)])),
    [entities],
  )
  const wide = useMemo(() => mapGeometry(topology, names, WIDE_FRAME), [topology, names])
  const drawn = useMemo(
    () =>
      isNarrow ? [EUROPE_PANEL, EAST_PANEL].map((panel) => mapGeometry(topology, names, panel)) : [wide],
    [isNarrow, topology, names, wide],
  )
  return { wide, drawn }
}

const useIsNarrow = (
  container: RefObject<HTMLElement | null>,
  { belowPx, windowPx, heightPx = 0 }: PanelLimits,
): boolean => {
  const [isNarrow, setNarrow] = useState(false)
  useEffect(() => {
    const element = container.current
    if (!element) return
    const measure = () => {
      const { clientWidth, clientHeight } = element
      const hasHeight = window.innerHeight >= windowPx && clientHeight >= heightPx
      setNarrow(clientWidth > 0 && clientWidth < belowPx && hasHeight)
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [container, belowPx, windowPx, heightPx])
  return isNarrow
}
