import { createContext, useContext } from 'react'
import type { Topology } from 'topojson-specification'
import { createKept, type Kept } from './kept'

/** The outlines of all countries: asked for by what the page was not made with, and again only after a failure. */
export type TopologyFile = Kept<Topology>

/** The file, of which a page made beforehand or a test has the content already. */
export const topologyAtHand = (topology: Topology): TopologyFile =>
  createKept(() => Promise.resolve(topology))

/** The outlines' file of the atlas a view is mounted in. */
export const TopologyFileContext = createContext<TopologyFile | null>(null)

/** The outlines' file. Throws outside a mounted atlas. */
export const useTopologyFile = (): TopologyFile => {
  const file = useContext(TopologyFileContext)
  if (!file) throw new Error('This view is not inside a mounted atlas.')
  return file
}
