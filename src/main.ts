import './ui/base.css'
import { EMBED_LIST, PAGE_LIST } from './pageList'

const { page: module = '' } = document.documentElement.dataset

/** Starts the page that the document names; one that is only read names none. */
void (
  (EMBED_LIST[module] ?? PAGE_LIST[module])?.().then(({ page }) => page.start?.()) ??
  import('./pages/startReading')
)
