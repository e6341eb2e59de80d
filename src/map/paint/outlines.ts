import { element } from '../markup/element'
import styles from '../markup/outlines.module.css'
import { shapesIn } from './shapesIn'

/** Why an entity is outlined; each is a layer of its own, in this order. */
export type Outlined = 'changed' | 'highlighted' | 'selected' | 'pointer' | 'focus'

interface Outline {
  readonly code: string
  readonly path: string
}

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

/** Each outline is a line over a paler and broader one. */
const pairOf = (kind: Outlined, { code, path }: Outline): string =>
  element(
    'g',
    { 'data-by': kind, 'data-changed': kind === 'changed' ? code : undefined },
    ...[styles.halo, styles.line].map((name) => element('path', { class: name, d: path })),
  )

/** What is outlined for a reason, by the map, so that a change of nothing draws nothing. */
const drawn = new WeakMap<SVGSVGElement, Map<Outlined, string>>()

/** Outlines these entities of a map, and their copies in its lenses, in the place of those outlined before. */
export const outline = (svg: SVGSVGElement, kind: Outlined, codes: ReadonlySet<string>): void => {
  const before = drawn.get(svg) ?? new Map<Outlined, string>()
  drawn.set(svg, before)
  const now = [...codes].join()
  if ((before.get(kind) ?? '') === now) return
  before.set(kind, now)
  for (const [place, outlines] of Object.entries(outlinesIn(svg))) {
    const host = svg.querySelector(`[data-outlines="${kind}"][data-of="${place}"]`)
    const pairs = outlines.filter(({ code }) => codes.has(code)).map((each) => pairOf(kind, each))
    if (host) host.innerHTML = pairs.join('')
  }
}

/** The outlines of a map are others now: what is outlined is drawn anew. */
export const redrawOutlines = (svg: SVGSVGElement): void => {
  const before = drawn.get(svg) ?? new Map<Outlined, string>()
  drawn.delete(svg)
  for (const [kind, codes] of before) outline(svg, kind, new Set(codes.split(',').filter(Boolean)))
}
