/** Below this the lines of a texture blur into a plain grey, which would mean something else. */
const LEGIBLE = 0.75

const enlarge = (svg: SVGSVGElement): void => {
  const drawn = svg.getScreenCTM()?.a ?? 1
  const scale = drawn < LEGIBLE ? Math.ceil(2 / drawn) / 2 : 1
  for (const pattern of svg.querySelectorAll('pattern')) {
    const turn = pattern.getAttribute('patternTransform')?.replace(/ ?scale\(.*?\)/, '') ?? ''
    pattern.setAttribute('patternTransform', `${turn} scale(${scale})`.trim())
  }
}

/** Enlarges a map's textures in a small frame, in steps of a half. */
export const attachTextureScale = (map: HTMLElement): void => {
  const measure = () => {
    for (const svg of map.querySelectorAll<SVGSVGElement>('svg[data-map]')) enlarge(svg)
  }
  const sizes = new ResizeObserver(measure)
  // The form that a narrower frame shows may come back to the page after it has its size.
  const contents = new MutationObserver(measure)
  for (const form of map.querySelectorAll('[data-form]')) {
    sizes.observe(form)
    contents.observe(form, { childList: true })
  }
}
