import { type RefObject, useEffect, useState } from 'react'

/** Below this the lines of a texture run together to a plain grey, which would mean something else. */
const LEGIBLE = 0.75

/**
 * How many times larger the textures of a map must be drawn to stay textures, by how small the frame makes the map:
 * in steps of a half, so that a few px more or less change nothing.
 */
export const useTextureScale = (area: RefObject<HTMLElement | null>): number => {
  const [scale, setScale] = useState(1)
  useEffect(() => {
    const element = area.current
    if (!element) return
    const measure = () => {
      const drawn = element.querySelector<SVGSVGElement>('svg[data-map]')?.getScreenCTM()?.a ?? 1
      setScale(drawn < LEGIBLE ? Math.ceil(2 / drawn) / 2 : 1)
    }
    const resized = new ResizeObserver(measure)
    resized.observe(element)
    // One map for two panels, or two for one: drawn at another size, in the same room and after it was measured.
    const redrawn = new MutationObserver(measure)
    redrawn.observe(element, { subtree: true, attributeFilter: ['data-panels'] })
    return () => {
      resized.disconnect()
      redrawn.disconnect()
    }
  }, [area])
  return scale
}
