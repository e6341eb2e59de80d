import { useDeferredValue, useMemo, useSyncExternalStore } from 'react'
import type { Topology } from 'topojson-specification'
import { useResource } from '../../data/useResource'
import { drawFigure, type FigureInput, type FigurePicture, fittingSizes } from '../../pictures/drawFigure'
import type { FigureSettings, FigureSize } from '../../pictures/figureSettings'
import { useAtlas, useFiles } from '../../state/context'
import { areRoutesWanted } from '../../state/filters'
import { atlasPath, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'

/** A figure that is drawn, with what it was drawn from and the sizes that have room for it. */
export interface DrawnFigure {
  readonly settings: FigureSettings
  readonly input: FigureInput
  readonly sizes: readonly FigureSize[]
  readonly picture: FigurePicture
}

/** The present figure, or why there is none. */
export type Figure =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: unknown; readonly retry: () => void }
  | ({ readonly status: 'ready' } & DrawnFigure)

/** Draws the figure of the present state; what it shows may follow the choices by a moment. */
export const useFigure = (chosen: FigureSettings, topology: Topology): Figure => {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const wanted = useDeferredValue(chosen)
  const filters = useDeferredValue(useAtlas((state) => state.filters))
  const address = useStateAddress(atlasPath(filters))
  const isOfRoutes = areRoutesWanted(filters)
  const { state, retry } = useResource(useFiles().corridors, isOfRoutes)
  const corridors = isOfRoutes && state.status === 'ready' ? state.value : null
  const input: FigureInput = useMemo(
    () => ({ dataset, topology, texts, filters, corridors, address }),
    [dataset, topology, texts, filters, corridors, address],
  )
  return useMemo(() => {
    if (isOfRoutes && state.status === 'failed') return { status: 'failed', error: state.error, retry }
    if (isOfRoutes && state.status !== 'ready') return { status: 'loading' }
    const sizes = fittingSizes(wanted, input)
    const [first = wanted.size] = sizes
    const settings = sizes.includes(wanted.size) ? wanted : { ...wanted, size: first }
    return { status: 'ready', settings, input, sizes, picture: drawFigure(settings, input) }
  }, [isOfRoutes, state, retry, wanted, input])
}

const neverChanges = () => () => undefined

/** The address of the state in the atlas; null while a page is made, and in a file, which others cannot open. */
const useStateAddress = (path: string): string | null => {
  const root = useSiteRoot()
  return useSyncExternalStore(
    neverChanges,
    () => (window.location.protocol.startsWith('http') ? new URL(root + path, document.baseURI).href : null),
    () => null,
  )
}
