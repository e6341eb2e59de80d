import { ENTITIES_FILE } from '../read/entities'
import { PLACE_POINTS_FILE } from '../read/placePoints'
import { PLACES_FILE } from '../read/places'
import type { Check } from './check'

/** Every place outside the study has one point, from which a route takes its bearing. */
export const everyPlaceHasAPoint: Check = ({ places, placePoints, isWhole }, report) => {
  if (!isWhole(PLACE_POINTS_FILE)) return
  const points = new Set(placePoints.map(({ code }) => code))
  for (const { line, code } of places)
    if (!points.has(code))
      report({
        file: PLACES_FILE,
        line,
        column: 'code',
        value: code,
        fault: `has no point in ${PLACE_POINTS_FILE}`,
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

/** A place outside the study is none of its entities. */
export const noPlaceIsAnEntity: Check = ({ places, entities }, report) => {
  const inStudy = new Set(entities.map(({ code }) => code))
  for (const { line, code } of places)
    if (inStudy.has(code))
      report({
        file: PLACES_FILE,
        line,
        column: 'code',
        value: code,
        fault: `is an entity of ${ENTITIES_FILE}`,
        expected: 'the code of a place outside the study',
      })
}
