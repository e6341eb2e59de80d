import { createContext, useContext } from 'react'
import type { Topology } from 'topojson-specification'
import { createKept, type Kept } from './kept'

/** The outlines of all countries: asked for by what the page was not made with, and again only after a failure. */
export interface TopologyFile extends Kept<Topology> {
  /** With all the detail there is; what `load` gives may be the thinned ones that a page carries. */
  readonly whole: Kept<Topology>
}

/** The outlines as `load` fetches them, or for all but the detail of a zoomed map as the page carries them. */
export const createTopologyFile = (
  load: () => Promise<Topology>,
  carried: () => Topology | null = () => null,
): TopologyFile => {
  const whole = createKept(load)
  const own = createKept(async () => carried() ?? whole.load())
  return { load: own.load, whole }
}

/** The file, of which a page made beforehand or a test has the content already. */
export const topologyAtHand = (topology: Topology): TopologyFile =>
  createTopologyFile(() => Promise.resolve(topology))

/** The outlines' file of the atlas a view is mounted in. */
export const TopologyFileContext = createContext<TopologyFile | null>(null)

/** The outlines' file. Throws outside a mounted atlas. */
export const useTopologyFile = (): TopologyFile => {
  const file = useContext(TopologyFileContext)
  if (!file) throw new Error('This view is not inside a mounted atlas.')
  return file
}
