import './ui/base.css'
import { mount } from './app/mount'
import { defaultsOf } from './app/pages'
import { DEFAULT_FILTERS } from './store/filters'

const element = document.getElementById('atlas')
if (!element) throw new Error('The page has no element with the id "atlas".')

// A prerendered page knows the way to the site's folder; the development server has one page at its root.
const prerenderedRoot = element.dataset['root']
const root = new URL(prerenderedRoot ?? './', document.baseURI.split(/[?#]/)[0]).href
const path = window.location.href.split(/[?#]/)[0]?.slice(root.length) ?? ''

// A page below the root that comes to write the root's address would look for its icon in the wrong place.
for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel="icon"]'))
  icon.setAttribute('href', icon.href)

mount(element, {
  root,
  prerenderedRoot,
  filters: defaultsOf(path),
  url: { siteDefaults: DEFAULT_FILTERS, defaultsOf },
  onReady: () => {
    document.documentElement.dataset['ready'] = ''
  },
})
