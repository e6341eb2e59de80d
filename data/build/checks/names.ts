import { ENTITIES_FILE } from '../read/entities'
import { NAMES_FILE } from '../read/names'
import { type Check, reportRepeats, reportUnknown } from './check'

/** Every name belongs to an entity of the study, and is there once for its kind and language. */
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

/** Today's name and the study's, under which an entity is always found, are among its names. */
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
