import type { Topology } from 'topojson-specification'
import { WIDE_FRAME } from '../geometry/frames'
import { projectOutlines } from '../geometry/outlines'
import { sharedShapes } from '../markup/shapes'

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
