import { groupedBy } from '../groups'
import { PLACE_POINTS_FILE } from '../read/placePoints'
import { PLACES_FILE } from '../read/places'
import type { Check } from './check'

/** Every place outside the study has one point, from which a route takes its bearing. */
export const everyPlaceHasAPoint: Check = ({ places, placePoints, isWhole }, report) => {
  if (!isWhole(PLACE_POINTS_FILE)) return
  const points = groupedBy(placePoints, ({ code }) => code)
  for (const { line, code } of places)
    if (points.get(code)?.length !== 1)
      report({
        file: PLACES_FILE,
        line,
        column: 'code',
        value: code,
        fault: `has not one point in ${PLACE_POINTS_FILE}`,
        expected: 'one row of that file with this code; `npm run geo` writes it',
      })
}

export const everyPointHasAPlace: Check = ({ places, placePoints, isWhole }, report) => {
  if (!isWhole(PLACES_FILE)) return
  const known = new Set(places.map(({ code }) => code))
  for (const { line, code } of placePoints)
    if (!known.has(code))
      report({
        file: PLACE_POINTS_FILE,
        line,
        column: 'code',
        value: code,
        fault: 'is not a place outside the study',
        expected: `a code of ${PLACES_FILE}`,
      })
}
