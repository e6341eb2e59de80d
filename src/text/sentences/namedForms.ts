import type { CountryFile, CountryStatement } from '../../data/contract'
import { type ClassId, type SubId, type ThemeId, formsCountedOn } from '../../domain/themes'
import type { CountedForm } from '../../domain/policyCodes'
import { mapStatements } from './mapDescriptionContext'
import type { MapValue } from '../../data/Dataset'

/**
 * R16, what is said under a National Action Plan of a separate plan on child trafficking: that it is `part` of the general
 * one where a source counts it so, `none` where one says only that there is no such plan, else `notDocumented`.
 */
export const childPlanWord = (
  { statements }: CountryFile,
  { isWithoutChildPlan }: Pick<MapValue, 'isWithoutChildPlan'>,
): 'part' | 'none' | 'notDocumented' => {
  if (!isWithoutChildPlan) return 'notDocumented'
  const isPart = statements.some(
    ({ code, isInPeriod, confidence }) =>
      code === 'part-of-general-plan' && isInPeriod && confidence !== 'low',
  )
  return isPart ? 'part' : 'none'
}

/** What stands under a count of forms: which are counted, what others say, and the law's own count (rule R10). */
export interface NamedForms {
  /** Forms that the deciding list names and the map counts. */
  readonly forms: readonly CountedForm[]
  /** Statements in force that name a further form, such as a neighbouring article of the law; they decide nothing here. */
  readonly beside: readonly CountryStatement[]
  /** The number that a law or a commentator gives, which never decides; one of none is a class of its own (R11). */
  readonly ownCounts: readonly CountryStatement[]
}

/** Whether a class is that of a complete list, to which further statements add something. */
const isCount = (classes: readonly ClassId[]): boolean => classes.some((id) => /^\d/.test(id))

/** What stands under the count of a map; undefined for a map that counts no forms. */
export const namedForms = (
  file: CountryFile,
  theme: ThemeId,
  sub: SubId,
  classes: readonly ClassId[],
): NamedForms | undefined => {
  const counted = formsCountedOn(theme, sub)
  if (!counted) return undefined
  const { deciding, others } = mapStatements(file, theme, sub)
  const named = new Set(deciding.map(({ code }) => code))
  const isFurther = (statement: CountryStatement) =>
    statement.indicator === 'definition-form' &&
    statement.isInPeriod &&
    statement.confidence !== 'low' &&
    statement.supersededBy === undefined &&
    !named.has(statement.code) &&
    counted.some((form) => form === statement.code)
  return {
    forms: counted.filter((form) => named.has(form)),
    beside: isCount(classes) ? others.filter(isFurther) : [],
    ownCounts: [...deciding, ...others].filter(
      ({ indicator, isInPeriod, code }) => indicator === 'definition-count' && isInPeriod && code !== '0',
    ),
  }
}
