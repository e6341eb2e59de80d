/** How wide a scroll bar is at most, in px. */
const SCROLL_BAR_PX = 20

interface Size {
  readonly widthPx: number
  readonly heightPx: number
}

/**
 * Makes a function that gives the height to ask for. A host's page that gets a scroll bar because of a higher frame makes
 * the frame narrower and so lower, whereupon the bar goes, and so on for ever: when two widths that differ by no more than
 * a bar take turns, the greater height stays.
 */
export const createSteadyHeight = (): ((size: Size) => number) => {
  let last: Size | undefined
  let beforeLast: Size | undefined
  return (size) => {
    const takesTurns =
      last !== undefined &&
      beforeLast?.widthPx === size.widthPx &&
      last.widthPx !== size.widthPx &&
      Math.abs(last.widthPx - size.widthPx) <= SCROLL_BAR_PX
    const heightPx = takesTurns && last ? Math.max(size.heightPx, last.heightPx) : size.heightPx
    if (last?.widthPx !== size.widthPx) beforeLast = last
    last = { widthPx: size.widthPx, heightPx }
    return heightPx
  }
}
