import '../../ui/base.css'
import { mountAtlas } from '../../atlas/mountAtlas'
import { SITE_PATHS } from '../../domain/sitePaths'
import { createFilmChoice, FILM_DEFAULTS } from '../../state/film'
import { pagePlace, makeAddressesWhole } from '../site/pagePlace'
import '../site/pageStyles'
import { startPage } from '../site/startPage'
import { startSearch } from '../site/startSearch'
import '../ReadingPage.module.css'
import { filmKind } from './filmKind'

const { element, ...place } = pagePlace()
const choice = createFilmChoice()

makeAddressesWhole(document)
startPage(document, place)
startSearch(document, place)
mountAtlas(filmKind(choice), element, {
  ...place,
  filters: FILM_DEFAULTS,
  url: {
    path: SITE_PATHS.film,
    siteDefaults: FILM_DEFAULTS,
    defaultsOf: () => FILM_DEFAULTS,
    besides: choice,
  },
  onReady: () => {
    document.documentElement.dataset['ready'] = ''
  },
})
