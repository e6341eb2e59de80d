import type { Land } from './shared/names'
import { host, startPage } from './shared/page'

// The map is in the HTML already (buildPages.ts), with the countries and their places: this only makes it answer.
const lands = JSON.parse(document.getElementById('data')!.textContent) as readonly Land[]
const zoomed = host.querySelector('.zoomed')!
startPage(lands, ({ x, y, larger }) =>
  zoomed.setAttribute('transform', `translate(${x},${y}) scale(${larger})`),
)
