import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Frame } from '../../cartography/frames'
import { LABEL_WIDTHS } from '../../cartography/labelSizes'

/** Map widths, in px, at which heads and names are set anew, as those of countries: between them they grow with the map. */
const STEPS = [280, ...LABEL_WIDTHS]

/** Frame px for a px on the screen, by steps of the map's width. */
const unitFor = (frame: Frame, width: number, height: number): number => {
  const shown = Math.min(width, (height * frame.widthPx) / frame.heightPx)
  const step = STEPS.findLast((candidate) => candidate <= shown + 0.5) ?? STEPS[0]
  return frame.widthPx / (step ?? frame.widthPx)
}

/** What was measured last: nearly always true still, and the observer tells before anything is painted. */
const lastUnitPx = new Map<Frame, number>()

/**
 * Follows the size of the map that a part of its picture is in; null until it is first measured, which costs little only
 * while the part is empty.
 */
export const useUnitPx = (part: RefObject<SVGGElement | null>, frame: Frame): number | null => {
  const [unitPx, setUnitPx] = useState(lastUnitPx.get(frame) ?? null)
  useLayoutEffect(() => {
    const svg = part.current?.ownerSVGElement
    if (!svg) return
    const measure = () => {
      const { clientWidth, clientHeight } = svg
      const isShown = clientWidth > 0
      if (!isShown && lastUnitPx.has(frame)) return
      const unit = isShown
        ? unitFor(frame, clientWidth, clientHeight)
        : unitFor(frame, frame.widthPx, frame.heightPx)
      lastUnitPx.set(frame, unit)
      setUnitPx(unit)
    }
    if (!lastUnitPx.has(frame)) measure()
    const observer = new ResizeObserver(measure)
    observer.observe(svg)
    return () => observer.disconnect()
  }, [part, frame])
  return unitPx
}
