import { TIP_FILE } from '../read/tipFlows'
import { CHAPTERS_FILE } from '../read/reportChapters'
import type { Check } from './check'

/** Entities with one joint chapter, and its last year (R8). */
const JOINT = { entities: ['SRB', 'MNE'], lastYear: 2006 }

/** R8: Serbia and Montenegro alone are marked as coded jointly, up to 2006. */
export const onlyTheJointChapterIsMarkedJoint: Check = ({ tipFlows }, report) => {
  for (const { line, entity, year, isCodedJointly } of tipFlows) {
    const isJoint = JOINT.entities.includes(entity) && year <= JOINT.lastYear
    if (isCodedJointly !== isJoint)
      report({
        file: TIP_FILE,
        line,
        column: 'coded_jointly',
        value: isCodedJointly ? 'serbia-and-montenegro' : '',
        fault: `does not fit ${entity} ${year}`,
        expected: 'serbia-and-montenegro for these two up to 2006, otherwise empty',
      })
  }
}

export const everyChapterHasOneAddress: Check = ({ reportChapters }, report) => {
  for (const [index, row] of reportChapters.entries()) {
    const { line, year, first, last } = row
    const fail = (column: string, value: string, fault: string, expected: string) =>
      report({ file: CHAPTERS_FILE, line, column, value, fault, expected })
    if (first > last) fail('last', last, `comes before ${first}`, 'the same letter or a later one')
    const other = reportChapters
      .slice(0, index)
      .find((before) => before.year === year && before.first <= last && first <= before.last)
    if (other)
      fail('first', first, `has an address on line ${other.line} already`, 'each letter of a year once')
  }
}
