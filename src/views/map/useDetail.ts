import { useCallback, useEffect, useState } from 'react'
import { useFiles } from '../../store/context'
import type { MapGeometry } from './geometry'

/**
 * A page carries its map with the detail that shows at rest. Once it is zoomed, all of it comes from the outlines' file:
 * `fetchDetail` asks for that beforehand. Until it is there, and if it does not come, the lines of the page are zoomed;
 * each further zoom asks again.
 */
export const useDetail = (
  made: MapGeometry,
): {
  readonly geometry: MapGeometry
  readonly fetchDetail: () => void
  /** Draws the detail once it is there; the scale says for which zoom. */
  readonly showDetailAt: (scale: number) => void
} => {
  const { wholeTopology } = useFiles()
  const [scale, setScale] = useState(1)
  const [detailed, setDetailed] = useState<MapGeometry | null>(null)
  const load = useCallback(
    () => Promise.all([wholeTopology.load(), import('./projectGeometry')] as const),
    [wholeTopology],
  )
  const fetchDetail = useCallback(() => {
    if (made.isCoarse) load().catch(() => undefined)
  }, [made, load])
  useEffect(() => {
    if (!made.isCoarse || detailed || scale === 1) return
    let isMounted = true
    load()
      .then(([topology, { projectDetail }]) => {
        if (isMounted) setDetailed(projectDetail(topology, made))
      })
      .catch(() => undefined)
    return () => {
      isMounted = false
    }
  }, [made, detailed, scale, load])
  return { geometry: detailed ?? made, fetchDetail, showDetailAt: setScale }
}
