import type { Land } from './shared/names'
import { startPage } from './shared/page'

// The map is in the HTML already (buildPages.ts), with the countries and their places: this only makes it answer.
startPage(JSON.parse(document.getElementById('data')!.textContent) as readonly Land[])
