import { SITE_PATHS } from '../../domain/sitePaths'
import { startHydratedPage } from '../site/startHydratedPage'
import { figureKind } from './figureKind'
import { createFigureStore, figureInAddress } from './figureStore'

startHydratedPage(() => {
  const settings = createFigureStore()
  return {
    kind: figureKind(settings),
    address: { path: SITE_PATHS.figure, besides: figureInAddress(settings) },
  }
})
