import type { Dataset } from '../../data/Dataset'
import type { Texts } from '../../text/i18n'
import { mapNames } from '../markup/mapNames'
import type { Topology } from 'topojson-specification'
import { NAME_WIDTHS, WIDE_FRAME } from '../geometry/frames'
import { projectOutlines } from '../geometry/outlines'
import { sharedShapes } from '../markup/shapes'
import type { LensTile } from '../geometry/lensTiles'
import { projectLenses, withNames } from '../geometry/lenses'
import { type LayersLook, lensTile } from '../markup/mapLayers'

/** Writes the insets of a part of the wide map as markup. */
export const insetsMarkup = (
  topology: Topology,
  tiles: readonly LensTile[],
  dataset: Pick<Dataset, 'entities'>,
  look: LayersLook & Pick<Texts, 't'>,
): string =>
  withNames(projectLenses(topology, WIDE_FRAME, tiles), mapNames(dataset, look), NAME_WIDTHS.wide, [])
    .map((lens) => lensTile(lens, look))
    .join('')

const atRest = new WeakMap<Element, readonly Element[]>()

/** Puts insets in the place of those of the whole map; null for these. */
export const drawInsets = (svg: SVGSVGElement, markup: string | null): void => {
  const host = svg.querySelector('[data-lenses]')
  if (!host) return
  const present = [...host.querySelectorAll('[data-lens]')]
  const rest = atRest.get(host) ?? present
  atRest.set(host, rest)
  for (const inset of present) inset.remove()
  if (markup === null) host.prepend(...rest)
  else host.insertAdjacentHTML('afterbegin', markup)
}

const replace = async (shared: Element, topology: Topology, id: string): Promise<void> => {
  const outlines = projectOutlines(topology, WIDE_FRAME)
  await new Promise((done) => setTimeout(done))
  shared.innerHTML = sharedShapes(outlines, id)
}

const detailed = new WeakMap<Element, Promise<void>>()

/** Replaces the shapes of a map with detailed ones, once, and with a pause in which the page answers; `id` is its atlas's. */
export const drawDetail = (shared: Element, topology: Topology, id: string): Promise<void> => {
  const drawn = detailed.get(shared) ?? replace(shared, topology, id)
  detailed.set(shared, drawn)
  return drawn
}
