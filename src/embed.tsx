import './ui/base.css'
import { pagePlace } from './app/pagePlace'
import { answerHost } from './pages/embed/answerHost'
import { mountEmbed } from './pages/embed/mountEmbed'
import { SITE_PATHS } from './store/sitePaths'
import { fetchFonts } from './ui/lateFonts'

const { element, ...place } = pagePlace()

// The development server has one page for both: `embed.html` is the map, `embed.html#country` the country.
const isCountry = place.path.startsWith(SITE_PATHS.embedCountry) || window.location.hash === '#country'

const kind = isCountry ? 'country' : 'map'
const begin = answerHost(kind, element)

fetchFonts()
mountEmbed(kind, element, {
  ...place,
  onReady: (store) => {
    begin(store)
    document.documentElement.dataset['ready'] = ''
  },
})
