import { movedPageAt, newPath } from './movedPages'

const path = window.location.pathname.replace(/index\.html$/, '')
const page = movedPageAt(path)
if (page)
  window.location.replace(path.slice(0, path.length - page.from.length) + newPath(page, window.location))
