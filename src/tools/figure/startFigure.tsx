import { SITE_PATHS } from '../../domain/sitePaths'
import { startHydratedPage } from '../../pages/site/startHydratedPage'
import { figureKind } from './figureKind'
import { createFigureStore, figureInAddress } from './figureStore'

// A figure of earlier releases could be a comparison, which the page of the comparison draws.
if (new URLSearchParams(window.location.search).get('figure') === 'comparison')
  window.location.replace(`../${SITE_PATHS.compare}${window.location.search}`)

startHydratedPage(() => {
  const settings = createFigureStore()
  return {
    kind: figureKind(settings),
    address: { path: SITE_PATHS.figure, ...figureInAddress(settings) },
  }
})
