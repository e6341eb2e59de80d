import { ENTITIES_FILE } from '../read/entities'
import { NAMES_FILE } from '../read/names'
import { OTHER_LANGUAGES, PLACE_NAMES_FILE } from '../read/placeNames'
import { PLACES_FILE } from '../read/places'
import { type Check, reportRepeats, reportUnknown } from './check'

export const everyNameIsOfAnEntityOnce: Check = ({ names, entities, isWhole }, report) => {
  reportRepeats(
    NAMES_FILE,
    'name',
    names,
    ({ entity, name, kind, language }) => [entity, name, kind, language].join(' '),
    report,
  )
  if (!isWhole(ENTITIES_FILE)) return
  const known = new Set(entities.map(({ code }) => code))
  const expected = 'a code of data/study/entities.csv'
  reportUnknown(NAMES_FILE, 'code', names, ({ entity }) => [entity], known, expected, report)
}

export const everyEntityHasItsNames: Check = ({ names, entities, isWhole }, report) => {
  if (!isWhole(ENTITIES_FILE) || !isWhole(NAMES_FILE)) return
  const known = new Set(names.map(({ entity, kind, name }) => `${entity} ${kind} ${name}`))
  for (const { code, line, name, shortName, studyName } of entities)
    for (const [column, kind, value] of [
      ['current_name', 'current', name],
      ['short_name', 'current', shortName],
      ['report_name', 'study', studyName],
    ] as const)
      if (!known.has(`${code} ${kind} ${value}`))
        report({
          file: ENTITIES_FILE,
          line,
          column,
          value,
          fault: `is not among the names of ${code}`,
          expected: `a row of ${NAMES_FILE} with the kind ${kind}`,
        })
}

export const everyPlaceHasItsNames: Check = ({ names, entities, places, placeNames, isWhole }, report) => {
  if (!isWhole(ENTITIES_FILE) || !isWhole(NAMES_FILE)) return
  const known = new Set(names.map(({ entity, language }) => `${entity} ${language}`))
  for (const { code, line } of entities)
    for (const language of OTHER_LANGUAGES)
      if (!known.has(`${code} ${language}`))
        report({
          file: ENTITIES_FILE,
          line,
          column: 'id',
          value: code,
          fault: `has no name in ${language}`,
          expected: `a row of ${NAMES_FILE} with this language; the first is the name shown`,
        })
  if (!isWhole(PLACES_FILE) || !isWhole(PLACE_NAMES_FILE)) return
  const named = new Set(placeNames.map(({ code }) => code))
  for (const { code, line } of places)
    if (!named.has(code))
      report({
        file: PLACES_FILE,
        line,
        column: 'code',
        value: code,
        fault: 'has no names in other languages',
        expected: `a row of ${PLACE_NAMES_FILE}`,
      })
}
