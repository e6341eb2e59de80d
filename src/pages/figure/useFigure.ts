import { useDeferredValue, useMemo, useSyncExternalStore } from 'react'
import type { Topology } from 'topojson-specification'
import { useResource } from '../../data/useResource'
import { drawFigure, type FigureInput, type FigurePicture } from '../../export/figure/drawFigure'
import { figureCodes } from '../../export/figure/figureRows'
import type { FigureSettings } from '../../export/figure/figureSettings'
import { SITE_PATHS } from '../../domain/sitePaths'
import { useAtlas, useFiles } from '../../state/context'
import { COMPARE_DEFAULTS, type Filters } from '../../state/filters'
import { toQuery } from '../../state/link'
import { atlasPath, useSiteRoot } from '../../state/sitePlace'
import { areRoutesWanted } from '../../state/routes'
import { useTexts } from '../../text/context'

/** A figure that is drawn, with what it was drawn from. */
export interface DrawnFigure {
  readonly settings: FigureSettings
  readonly input: FigureInput
  readonly picture: FigurePicture
}

/** The present figure, or why there is none. */
export type Figure =
  | { readonly status: 'unchosen' | 'loading' }
  | { readonly status: 'failed'; readonly error: unknown; readonly retry: () => void }
  | ({ readonly status: 'ready' } & DrawnFigure)

/** Draws the figure of the present state; what it shows may follow the choices by a moment. */
export const useFigure = (chosen: FigureSettings, topology: Topology): Figure => {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const settings = useDeferredValue(chosen)
  const filters = useDeferredValue(useAtlas((state) => state.filters))
  const isPair = settings.kind === 'comparison'
  const address = useStateAddress(isPair ? comparisonPath(filters) : atlasPath(filters))
  const isOfRoutes = !isPair && areRoutesWanted(filters)
  const isUnchosen = isPair && figureCodes(filters) === null
  const { state, retry } = useResource(useFiles().corridors, isOfRoutes)
  const corridors = isOfRoutes && state.status === 'ready' ? state.value : null
  const input: FigureInput = useMemo(
    () => ({ dataset, topology, texts, filters, corridors, address, fonts: '' }),
    [dataset, topology, texts, filters, corridors, address],
  )
  return useMemo(() => {
    if (isUnchosen) return { status: 'unchosen' }
    if (isOfRoutes && state.status === 'failed') return { status: 'failed', error: state.error, retry }
    if (isOfRoutes && state.status !== 'ready') return { status: 'loading' }
    return { status: 'ready', settings, input, picture: drawFigure(settings, input) }
  }, [isUnchosen, isOfRoutes, state, retry, settings, input])
}

const comparisonPath = (filters: Filters): string =>
  `${SITE_PATHS.compare}?${toQuery({ ...filters, theme: COMPARE_DEFAULTS.theme, view: 'map' }, COMPARE_DEFAULTS)}`

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
