import './ui/base.css'
import { HYDRATED_PAGES } from './pageList'

const { page: module = '' } = document.documentElement.dataset

/** Starts the page that the document names; one that is only read names none. */
void (HYDRATED_PAGES[module]?.().then(({ page }) => page.start()) ?? import('./pages/startReading'))
