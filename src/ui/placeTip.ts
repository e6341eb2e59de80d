/** Keeps a tip beside a point of the window and inside the window. */
export const placeTip = (tip: HTMLElement | null, { x, y }: { readonly x: number; readonly y: number }) => {
  if (!tip) return
  const { width, height } = tip.getBoundingClientRect()
  const left = Math.min(x + 16, window.innerWidth - width - 8)
  const top = y + 20 + height > window.innerHeight ? y - height - 12 : y + 20
  tip.style.transform = `translate(${Math.max(8, left)}px, ${Math.max(8, top)}px)`
}
