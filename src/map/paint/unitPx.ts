import type { Frame } from '../geometry/frames'
import { LABEL_WIDTHS } from '../geometry/labelSizes'

/** Map widths, in px, at which heads and names are set anew, as those of countries: between them they grow with the map. */
const STEPS = [280, ...LABEL_WIDTHS]

/** What was measured last of a map that is not shown at present. */
const last = new WeakMap<SVGSVGElement, number>()

/** Frame px for a px on the screen, by steps of the map's width. */
export const unitPxOf = (svg: SVGSVGElement, { widthPx, heightPx }: Frame): number => {
  const { clientWidth, clientHeight } = svg
  if (clientWidth === 0) return last.get(svg) ?? 1
  const shown = Math.min(clientWidth, (clientHeight * widthPx) / heightPx)
  const unitPx = widthPx / (STEPS.findLast((step) => step <= shown + 0.5) ?? 280)
  last.set(svg, unitPx)
  return unitPx
}
