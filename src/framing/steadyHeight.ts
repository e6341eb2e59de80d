/** How wide a scroll bar is at most, in px. */
const SCROLL_BAR_PX = 20

interface Size {
  readonly widthPx: number
  readonly heightPx: number
}

/**
 * Makes a function that gives the height to ask for, in px. A host's page that gets a scroll bar because of a higher frame
 * makes the frame narrower and so lower, whereupon the bar goes, and so on for ever: when two widths that differ by no
 * more than a bar take turns, the greater height stays.
 */
export const createSteadyHeight = (): ((content: Size) => number) => {
  let last: (Size & { readonly askedPx: number }) | undefined
  let widthBefore: number | undefined
  return (content) => {
    const { widthPx, heightPx } = content
    if (last?.widthPx === widthPx && last.heightPx === heightPx) return last.askedPx
    const stepPx = Math.abs((last?.widthPx ?? widthPx) - widthPx)
    const takesTurns = widthPx === widthBefore && stepPx > 0 && stepPx <= SCROLL_BAR_PX
    const askedPx = takesTurns ? Math.max(heightPx, last?.askedPx ?? 0) : heightPx
    if (last?.widthPx !== widthPx) widthBefore = last?.widthPx
    last = { ...content, askedPx }
    return askedPx
  }
}
