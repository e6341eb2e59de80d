import './ui/base.css'
import { pagePlace } from './app/pagePlace'
import { mountEmbed } from './pages/embed/mountEmbed'
import { SITE_PATHS } from './store/sitePaths'
import { fetchFonts } from './ui/lateFonts'

const { element, ...place } = pagePlace()

// The development server has one page for both: `embed.html` is the map, `embed.html#country` the country.
const isCountry = place.path.startsWith(SITE_PATHS.embedCountry) || window.location.hash === '#country'

fetchFonts()
mountEmbed(isCountry ? 'country' : 'map', element, {
  ...place,
  onReady: () => {
    document.documentElement.dataset['ready'] = ''
  },
})
