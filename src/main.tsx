import './ui/base.css'
import type { AtlasParts } from './app/AtlasProvider'
import { mount } from './app/mount'
import { pagePlace } from './app/pagePlace'
import { defaultsOf } from './app/pages'
import { startPage } from './app/startPage'
import { startSearch } from './app/startSearch'
import { DEFAULT_FILTERS } from './store/filters'

const { element, ...place } = pagePlace()

startPage(document, place)
const atlas = new Promise<AtlasParts>((resolve) => {
  mount(element, {
    ...place,
    filters: defaultsOf(place.path),
    url: { siteDefaults: DEFAULT_FILTERS, defaultsOf },
    onReady: (_, parts) => {
      resolve(parts)
      document.documentElement.dataset['ready'] = ''
    },
  })
})
startSearch(document, place, atlas)
