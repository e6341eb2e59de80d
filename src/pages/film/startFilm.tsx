import { SITE_PATHS } from '../../domain/sitePaths'
import { createFilmChoice, FILM_DEFAULTS } from '../../state/film'
import { startHydratedPage } from '../site/startHydratedPage'
import { filmKind } from './filmKind'

startHydratedPage(() => {
  const choice = createFilmChoice()
  return {
    kind: filmKind(choice),
    filters: FILM_DEFAULTS,
    address: { path: SITE_PATHS.film, besides: choice },
  }
})
