import './ui/base.css'
import { PAGE_LIST } from './pageList'

const { page: module = '' } = document.documentElement.dataset

/** Starts the page that the document names; one that is only read names none. */
void (PAGE_LIST[module]?.().then(({ page }) => page.start?.()) ?? import('./pages/startReading'))
