import { HYDRATED_PAGES } from './pageList'

const { page: path } = document.documentElement.dataset
const load = HYDRATED_PAGES[path ?? '']

/** Starts the page that the document names; one that is only read names none. */
if (load)
  void Promise.all([import('./pages/site/startHydratedPage'), load()]).then(
    ([{ startHydratedPage }, { page }]) => startHydratedPage(page),
  )
else void import('./pages/startReading')
