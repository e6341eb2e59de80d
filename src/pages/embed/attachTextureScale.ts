import type { AttachedMap } from '../../map/paint/attachMap'

/** Below this the lines of a texture run together to a plain grey, which would mean something else. */
const LEGIBLE = 0.75

/** Puts larger copies of the page's patterns before its map, in the place of those of another scale. */
const enlarge = (area: Element, id: string, scale: number): void => {
  area.querySelector('[data-enlarged]')?.remove()
  const own = document.querySelector(`pattern[id^="${id}-"]`)?.closest('svg')
  if (scale === 1 || !own) return
  const copies = own.cloneNode(true) as SVGSVGElement
  copies.dataset['enlarged'] = ''
  for (const pattern of copies.querySelectorAll('pattern')) {
    pattern.id = `${id}-large${pattern.id.slice(id.length)}`
    const turned = pattern.getAttribute('patternTransform') ?? ''
    pattern.setAttribute('patternTransform', `scale(${scale}) ${turned}`.trim())
  }
  area.prepend(copies)
}

/**
 * Draws the textures of a map larger the smaller the frame makes it, so that they stay textures: in steps of a half, so that
 * a few px more or less change nothing. `id` is what the ids of the page's patterns begin with.
 */
export const attachTextureScale = (area: Element, map: AttachedMap, id: string): void => {
  let scale = 1
  const measure = () => {
    const drawn = area.querySelector<SVGSVGElement>('svg[data-map]')?.getScreenCTM()?.a ?? 1
    const wanted = drawn < LEGIBLE ? Math.ceil(2 / drawn) / 2 : 1
    if (wanted === scale) return
    scale = wanted
    enlarge(area, id, scale)
    map.usePatterns(scale === 1 ? id : `${id}-large`)
  }
  new ResizeObserver(measure).observe(area)
  // One map for two panels, or two for one: drawn at another size, in the same room and after it was measured.
  new MutationObserver(measure).observe(area, { subtree: true, attributeFilter: ['data-panels'] })
  measure()
}
