import { drawOn, startPage } from './shared/page'
import type { Country } from './shared/style'

// The map is in the HTML already (buildPages.ts), with the countries and their places: this only makes it answer.
interface Data {
  readonly countries: readonly Country[]
  readonly places: readonly (readonly [number, number])[]
}
const { countries, places } = JSON.parse(document.getElementById('data')!.textContent) as Data
startPage(countries, drawOn(countries, places))
