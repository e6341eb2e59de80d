import { type RefObject, useEffect, useMemo, useState } from 'react'
import { useAtlas, useFiles } from '../../store/context'
import { entityLabels } from '../../wording/words'
import type { MapDrawing, MapGeometry } from './geometry'

/** Where the map is drawn as two panels, one over the other. */
export interface PanelLimits {
  /** In a container narrower than this, in px. */
  readonly belowPx: number
  /** In a window at least so high, in px: a lower one has no room for two. */
  readonly windowPx: number
  /** In a container at least so high, in px, where its height does not follow from its panels. */
  readonly heightPx?: number
}

/** Where the atlas draws them; Picture.module.css names the same width. */
export const PANELS_IN_ATLAS: PanelLimits = { belowPx: 560, windowPx: 501 }

/**
 * What the container has room for: the wide map, or two panels where it is narrow. Panels are projected from the
 * outlines' file; until that is there, and if it does not come, the wide map is drawn small.
 */
export const useMapFrames = (
  container: RefObject<HTMLElement | null>,
  { wide, panels: made }: MapDrawing,
  limits: PanelLimits = PANELS_IN_ATLAS,
): readonly MapGeometry[] => {
  const isNarrow = useIsNarrow(container, limits)
  const panels = usePanels(made, isNarrow)
  return useMemo(() => (isNarrow && panels) || [wide], [isNarrow, panels, wide])
}

const usePanels = (made: MapDrawing['panels'], isWanted: boolean): MapDrawing['panels'] => {
  const { topology: file } = useFiles()
  const dataset = useAtlas((state) => state.dataset)
  const [panels, setPanels] = useState(made)
  useEffect(() => {
    if (!isWanted || panels) return
    let isMounted = true
    const project = async () => {
      const [topology, { projectPanels }] = await Promise.all([file.load(), import('./projectGeometry')])
      if (isMounted) setPanels(projectPanels(topology, entityLabels(dataset)))
    }
    project().catch(() => undefined)
    return () => {
      isMounted = false
    }
  }, [isWanted, panels, file, dataset])
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
    // A frame that its host makes higher may keep the size of its map.
    window.addEventListener('resize', measure)
    measure()
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', measure)
    }
  }, [container, belowPx, windowPx, heightPx])
  return isNarrow
}
