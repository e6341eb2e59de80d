import { makeMap } from '../mapData'
import { sharedProjection } from '../pages/shared/map'
import type { CountryProperties } from '../pages/shared/style'
import type { Target } from '../subjects/subject'

const COUNT = 20
/** Too narrow at its middle to be pointed at for sure. */
const LEFT_OUT = 'TJK'

/** The largest countries whose middle lies within them, by name: each page is pointed at the same. */
export const hoverTargets = (): Target[] => {
  const projection = sharedProjection()
  return makeMap()
    .objects.countries.geometries.map(({ properties }) => properties as CountryProperties)
    .flatMap((country) => (country.area === undefined ? [] : [{ ...country, area: country.area }]))
    .filter(({ id }) => id !== LEFT_OUT)
    .toSorted((a, b) => b.area - a.area)
    .slice(0, COUNT)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    .map(({ id, name, at }) => ({ id, name, at, xy: projection(at)! }))
}
