/** Outside these px of the screen for a px of a texture, its lines blur into a plain grey, which would mean something else, or are no texture. */
const LEGIBLE = { least: 0.75, most: 1.5 }

/** Draws the textures of a map about as large as they are read, in steps of a half; `drawn` is px of the screen for a px of the frame. */
export const scaleTextures = (svg: SVGSVGElement, drawn: number): void => {
  const isRead = drawn <= 0 || (drawn >= LEGIBLE.least && drawn <= LEGIBLE.most)
  const scale = isRead ? 1 : Math.max(0.25, Math.ceil(2 / drawn) / 2)
  for (const pattern of svg.querySelectorAll('pattern')) {
    const before = pattern.getAttribute('patternTransform') ?? ''
    const now = `${before.replace(/ ?scale\(.*?\)/, '')} scale(${scale})`.trim()
    if (now !== before) pattern.setAttribute('patternTransform', now)
  }
}
