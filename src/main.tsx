import './ui/base.css'
import { mount } from './app/mount'
import { pagePlace } from './app/pagePlace'
import { defaultsOf } from './app/pages'
import { closeMenus } from './site/closeMenus'
import { DEFAULT_FILTERS } from './store/filters'

const { element, root, prerenderedRoot, path } = pagePlace()

// A page below the root that comes to write the root's address would look for its icon in the wrong place.
for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel="icon"]'))
  icon.setAttribute('href', icon.href)

closeMenus(document)
mount(element, {
  root,
  prerenderedRoot,
  filters: defaultsOf(path),
  url: { siteDefaults: DEFAULT_FILTERS, defaultsOf },
  onReady: () => {
    document.documentElement.dataset['ready'] = ''
  },
})
