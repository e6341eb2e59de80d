import { type RefObject, useEffect, useMemo, useState } from 'react'
import { EAST_PANEL, EUROPE_PANEL } from '../../cartography/frames'
import { useAtlas } from '../../store/context'
import { useTopologyFile } from '../../store/topologyFile'
import { entityLabels } from '../../wording/words'
import type { MapGeometry } from './geometry'

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

/**
 * What the container has room for: the wide map, or two panels where it is narrow. Panels are projected from the
 * outlines' file; until that is there, and if it does not come, the wide map is drawn small.
 */
export const useMapFrames = (
  container: RefObject<HTMLElement | null>,
  wide: MapGeometry,
  limits: PanelLimits = IN_ATLAS,
): readonly MapGeometry[] => {
  const isNarrow = useIsNarrow(container, limits)
  const panels = usePanels(isNarrow)
  return useMemo(() => (isNarrow && panels) || [wide], [isNarrow, panels, wide])
}

const usePanels = (isWanted: boolean): readonly MapGeometry[] | null => {
  const file = useTopologyFile()
  const dataset = useAtlas((state) => state.dataset)
  const [panels, setPanels] = useState<readonly MapGeometry[] | null>(null)
  useEffect(() => {
    if (!isWanted) return
    let isMounted = true
    const project = async () => {
      const [topology, { projectGeometry }] = await Promise.all([file.load(), import('./projectGeometry')])
      const names = entityLabels(dataset)
      if (isMounted)
        setPanels([EUROPE_PANEL, EAST_PANEL].map((panel) => projectGeometry(topology, names, panel)))
    }
    project().catch(() => undefined)
    return () => {
      isMounted = false
    }
  }, [isWanted, file, dataset])
  return panels
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
