/** How wide a scroll bar is at most, in px. */
const SCROLL_BAR_PX = 20

interface Size {
  readonly widthPx: number
  readonly heightPx: number
}

/**
 * Makes a function that gives the height to ask for, in px. A host's page that gets a scroll bar because of a higher frame
 * makes the frame narrower and so lower, whereupon the bar goes, and so on for ever: when two widths that differ by no
 * more than a bar take turns again and again, the greater height stays. Once is not again: a page may lose its bar while
 * it loads.
 */
export const createSteadyHeight = (): ((content: Size) => number) => {
  let last: (Size & { readonly askedPx: number }) | undefined
  let widthBefore: number | undefined
  let turns = 0
  return (content) => {
    const { widthPx, heightPx } = content
    if (last?.widthPx === widthPx && last.heightPx === heightPx) return last.askedPx
    let askedPx = heightPx
    if (last && last.widthPx !== widthPx) {
      const isTurn = widthPx === widthBefore && Math.abs(last.widthPx - widthPx) <= SCROLL_BAR_PX
      turns = isTurn ? turns + 1 : 0
      if (turns > 1) askedPx = Math.max(heightPx, last.askedPx)
      widthBefore = last.widthPx
    }
    last = { ...content, askedPx }
    return askedPx
  }
}
