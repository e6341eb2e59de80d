/** Room that a tip leaves to the edges of the window. */
const EDGE = '8px'

/**
 * Keeps a tip beside a point of the window and inside the window: below the point, or above it where there is no room below.
 * The browser reckons with the tip's own size (100%) as it places it, so that no move of a pointer has to wait for a layout.
 */
export const placeTip = (tip: HTMLElement | null, { x, y }: { readonly x: number; readonly y: number }) => {
  if (!tip) return
  const below = `${y + 20}px`
  const left = `min(${x + 16}px, 100vw - 100% - ${EDGE})`
  // 0 where it fits below; else, by a factor that makes any lack of room the whole way, as far up as it is high.
  const lift = `clamp(-100% - 32px, (100vh - 100% - ${below}) * 9999, 0px)`
  tip.style.transform = `translate(max(${EDGE}, ${left}), max(${EDGE}, ${below} + ${lift}))`
}
