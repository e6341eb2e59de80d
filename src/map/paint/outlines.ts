import { type Outlined, outlines } from '../markup/outlines'
import { shapesIn } from './shapesIn'

/** Those of the map itself, and those of its lenses, which zoom leaves alone. */
const outlinesIn = (svg: SVGSVGElement) => {
  const copies = [...svg.querySelectorAll('[data-lens] path[data-entity]')]
  return {
    map: shapesIn(svg),
    lenses: copies.map((copy) => ({
      code: copy.getAttribute('data-entity') ?? '',
      path: copy.getAttribute('d') ?? '',
    })),
  }
}

/** What is outlined for a reason, by the map, so that a change of nothing draws nothing. */
const drawn = new WeakMap<SVGSVGElement, Map<Outlined, string>>()

/** Outlines these entities of a map, and their copies in its lenses, in the place of those outlined before. */
export const outline = (svg: SVGSVGElement, kind: Outlined, codes: ReadonlySet<string>): void => {
  const before = drawn.get(svg) ?? new Map<Outlined, string>()
  drawn.set(svg, before)
  const now = [...codes].join()
  if ((before.get(kind) ?? '') === now) return
  before.set(kind, now)
  for (const [place, shapes] of Object.entries(outlinesIn(svg))) {
    const host = svg.querySelector(`[data-outlines="${kind}"][data-of="${place}"]`)
    if (host)
      host.innerHTML = outlines(
        kind,
        shapes.filter(({ code }) => codes.has(code)),
      )
  }
}

/** The outlines of a map are others now: what is outlined is drawn anew. */
export const redrawOutlines = (svg: SVGSVGElement): void => {
  const before = drawn.get(svg) ?? new Map<Outlined, string>()
  drawn.delete(svg)
  for (const [kind, codes] of before) outline(svg, kind, new Set(codes.split(',').filter(Boolean)))
}
