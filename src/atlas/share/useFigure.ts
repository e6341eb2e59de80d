import { useDeferredValue, useMemo } from 'react'
import { useResource } from '../../data/useResource'
import { drawFigure, type FigureInput, type FigurePicture, fittingSizes } from '../../pictures/drawFigure'
import type { FigureSettings, FigureSize } from '../../pictures/figureSettings'
import { useFiles, useAtlasData } from '../../state/context'
import { areRoutesDrawn, withMapView } from '../../state/filters'
import { useSiteAddress } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { pathOf, type Subject } from './subject'

/** A figure that is drawn, with what it was drawn from and the sizes that have room for it. */
export interface DrawnFigure {
  readonly settings: FigureSettings
  readonly input: FigureInput
  readonly sizes: readonly FigureSize[]
  readonly picture: FigurePicture
}

/** The figure of the present state, or why there is none. */
type Figure =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: unknown; readonly retry: () => void }
  | ({ readonly status: 'ready' } & DrawnFigure)

/** Draws the figure of the present state; what it shows may follow the choices by a moment. */
export const useFigure = (subject: Subject, chosen: FigureSettings): Figure => {
  const texts = useTexts()
  const { dataset, filters } = useAtlasData()
  const wanted = useDeferredValue(chosen)
  const site = useSiteAddress()
  const { wholeTopology, corridors } = useFiles()
  const hasRoutes = areRoutesDrawn(withMapView(filters))
  const map = useResource(wholeTopology)
  const routes = useResource(corridors, hasRoutes)
  const topology = map.state.status === 'ready' ? map.state.value : null
  const drawn = hasRoutes && routes.state.status === 'ready' ? routes.state.value : null
  const input = useMemo((): FigureInput | null => {
    if (!topology || (hasRoutes && !drawn)) return null
    const shown = withMapView(filters)
    const address = site + pathOf(subject, shown)
    return { dataset, topology, texts, filters: shown, corridors: drawn, address }
  }, [dataset, topology, texts, filters, hasRoutes, drawn, site, subject])
  const figure = useMemo((): Figure => {
    if (!input) return { status: 'loading' }
    const sizes = fittingSizes(wanted, input)
    const [first = wanted.size] = sizes
    const settings = sizes.includes(wanted.size) ? wanted : { ...wanted, size: first }
    return { status: 'ready', settings, input, sizes, picture: drawFigure(settings, input) }
  }, [wanted, input])
  const failed = [map, ...(hasRoutes ? [routes] : [])].find(({ state }) => state.status === 'failed')
  return failed?.state.status === 'failed'
    ? { status: 'failed', error: failed.state.error, retry: failed.retry }
    : figure
}
