import { isAboutChildren } from '../../../src/domain/corridors'
import { CORRIDORS_FILE } from '../read/corridors'
import { ENTITIES_FILE } from '../read/entities'
import type { Check } from './check'

/** A corridor crosses a border: it does not end where it starts. */
export const noCorridorEndsWhereItStarts: Check = ({ corridors }, report) => {
  for (const { line, origin, destination } of corridors)
    if (origin === destination)
      report({
        file: CORRIDORS_FILE,
        line,
        column: 'destination',
        value: destination,
        fault: 'is also the origin',
        expected: 'another place than the origin',
      })
}

/** At least one end of every corridor is in the study. */
export const everyCorridorTouchesTheStudy: Check = ({ corridors, entities, isWhole }, report) => {
  if (!isWhole(ENTITIES_FILE)) return
  const inStudy = new Set(entities.map(({ code }) => code))
  for (const { line, origin, destination } of corridors)
    if (!inStudy.has(origin) && !inStudy.has(destination))
      report({
        file: CORRIDORS_FILE,
        line,
        column: 'origin',
        value: `${origin}>${destination}`,
        fault: 'has no end in the study',
        expected: 'an entity of the study at one end',
      })
}

/** Only a statement about children says which, and every statement that says whom tells how it is known. */
export const everyCorridorSaysWhomItIsAbout: Check = ({ corridors }, report) => {
  for (const { line, victims, childSex, basis } of corridors) {
    const at = { file: CORRIDORS_FILE, line }
    if (childSex !== undefined && !isAboutChildren(victims))
      report({
        ...at,
        column: 'child_sex',
        value: childSex,
        fault: `stands beside victims ${victims}`,
        expected: 'a statement about children',
      })
    if ((basis === undefined) !== (victims === 'not-stated'))
      report({
        ...at,
        column: 'basis',
        value: basis ?? '',
        fault: `does not fit victims ${victims}`,
        expected: 'profile or type where victims are stated, otherwise empty',
      })
  }
}
