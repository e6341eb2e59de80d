import '../../ui/base.css'
import './looks.css'
import { mountAtlas } from '../../atlas/mountAtlas'
import { createFilmChoice, FILM_DEFAULTS } from '../../state/film'
import { pagePlace, makeAddressesWhole } from '../site/pagePlace'
import { answerHost } from './answerHost'
import { setLooks } from './applyLooks'
import { shownBy } from './embedState'
import { filmEmbedKind } from './EmbedFilm'

setLooks()
const { element, ...place } = pagePlace()
const choice = createFilmChoice()
makeAddressesWhole(document)
const begin = answerHost(element)
// Looks and state are those of its address, which it reads and never writes.
mountAtlas(filmEmbedKind(choice), element, {
  ...place,
  filters: FILM_DEFAULTS,
  url: {
    siteDefaults: FILM_DEFAULTS,
    defaultsOf: () => FILM_DEFAULTS,
    isReadOnly: true,
  },
  onReady: (store) => {
    choice.read(window.location.search)
    const filters = shownBy(store, 'film')
    begin({
      query: () => [filters.query(), choice.write()].filter(Boolean).join('&'),
      show: (query) => {
        choice.read(query)
        filters.show(query)
      },
      subscribe: (listener) => {
        filters.subscribe?.(listener)
        choice.subscribe(listener)
      },
    })
    document.documentElement.dataset['ready'] = ''
  },
})
