import './ui/base.css'
import { mount } from './app/mount'
import { pagePlace } from './app/pagePlace'
import { defaultsOf } from './app/pages'
import { startOffline } from './offline/startOffline'
import { closeMenus } from './site/closeMenus'
import { keepState } from './site/keepState'
import { addLeaving } from './site/leave/addLeaving'
import { DEFAULT_FILTERS } from './store/filters'
import { fetchFonts } from './ui/lateFonts'

const { element, ...place } = pagePlace()

// A page below the root that comes to write the root's address would look for its icon in the wrong place.
for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel="icon"]'))
  icon.setAttribute('href', icon.href)

fetchFonts()
addLeaving(document)
closeMenus(document)
keepState(document, place)
void startOffline(place).catch(() => undefined)
mount(element, {
  ...place,
  filters: defaultsOf(place.path),
  url: { siteDefaults: DEFAULT_FILTERS, defaultsOf },
  onReady: () => {
    document.documentElement.dataset['ready'] = ''
  },
})
