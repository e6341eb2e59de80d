import { classesOf, mostClassesOf } from '../../../src/domain/themes'
import type { DerivedMap } from '../derive'
import type { Report } from '../problem'
import { POLICY_FILE } from '../read/policy'
import type { Decision } from '../rules/decision'

const reportDecision = (
  report: Report,
  { theme, sub }: DerivedMap,
  decision: Decision,
  fault: string,
  expected: string,
) =>
  report({
    file: POLICY_FILE,
    line: decision.deciding[0]?.line ?? 1,
    column: 'code',
    value: decision.classes.join(' '),
    fault: `${fault} (${decision.deciding[0]?.entity ?? ''}, ${sub === 'main' ? theme : sub})`,
    expected,
  })

/** R13: every question has one answer, and at most two institutions lead together. */
export const noQuestionHasTooManyAnswers = (maps: readonly DerivedMap[], report: Report): void => {
  for (const map of maps) {
    const most = mostClassesOf(map.theme, map.sub)
    for (const decision of [...map.byEntity.values()].flat()) {
      if (decision.classes.length > most)
        reportDecision(
          report,
          map,
          decision,
          'are too many answers of one year and one confidence',
          `${most} at most (R13)`,
        )
      if (decision.classes.length > 1 && decision.classes.includes('none'))
        reportDecision(report, map, decision, 'say both "none" and an institution', 'one or the other (R14)')
    }
  }
}

/** Every class is one of its map's; a complete list that names no counted form has none. */
export const everyClassIsInItsKey = (maps: readonly DerivedMap[], report: Report): void => {
  for (const map of maps) {
    const known = classesOf(map.theme, map.sub)
    for (const decision of [...map.byEntity.values()].flat())
      if (decision.classes.some((id) => !known.includes(id)))
        reportDecision(report, map, decision, 'is not a class of its map', `one of ${known.join(', ')}`)
  }
}
