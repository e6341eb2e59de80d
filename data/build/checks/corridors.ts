import { isAboutChildren } from '../../../src/domain/corridors'
import { CORRIDORS_FILE } from '../read/corridors'
import { ENTITIES_FILE } from '../read/entities'
import type { Check } from './check'

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

/** Only statements about children name the children's sex, and those that name victims give the basis. */
export const everyCorridorSaysWhomItIsAbout: Check = ({ corridors }, report) => {
  for (const { line, victims, childSex, basis } of corridors) {
    const at = { file: CORRIDORS_FILE, line }
    if (childSex !== undefined && !isAboutChildren(victims))
      report({
        ...at,
        column: 'child_sex',
        value: childSex,
        fault: `is given together with victims ${victims}`,
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
