import { TIP_FILE } from '../read/tipFlows'
import type { Check } from './check'

/** Entities whose chapters were one, and the last year in which they were (rule R8). */
const JOINT = { entities: ['SRB', 'MNE'], lastYear: 2006 }

/** R8: Serbia and Montenegro are marked as coded jointly up to 2006, and nobody else is. */
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
