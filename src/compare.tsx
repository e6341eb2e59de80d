import './ui/base.css'
import { mountAtlas } from './app/mountAtlas'
import { pagePlace } from './app/pagePlace'
import { COMPARE_DEFAULTS, COMPARE_FORM } from './pages/compare/compareForm'
import { closeMenus } from './site/closeMenus'
import { SITE_PATHS } from './store/sitePaths'

const { element, root, prerenderedRoot } = pagePlace()

closeMenus(document)
mountAtlas(COMPARE_FORM, element, {
  root,
  prerenderedRoot,
  filters: COMPARE_DEFAULTS,
  url: { path: SITE_PATHS.compare, siteDefaults: COMPARE_DEFAULTS, defaultsOf: () => COMPARE_DEFAULTS },
  onReady: () => {
    document.documentElement.dataset['ready'] = ''
  },
})
