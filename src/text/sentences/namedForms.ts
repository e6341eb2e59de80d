import type { CountryFile, CountryStatement } from '../../data/countryContract'
import { type ClassId, type SubId, type ThemeId, formsCountedOn } from '../../domain/themes'
import type { Time } from '../../domain/clock'
import type { CountedForm } from '../../domain/policyCodes'
import { mapStatements } from './mapDescriptionContext'
import type { MapValue } from '../../data/Dataset'

/** R16: a separate child plan is `part` of the general one, `none` if a source denies it, else `notDocumented`. */
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

export interface NamedForms {
  readonly forms: readonly CountedForm[]
  /** Statements in force that name further forms; they do not decide. */
  readonly beside: readonly CountryStatement[]
  /** The law's or a commentator's own count, which never decides; zero is a class (R11). */
  readonly ownCounts: readonly CountryStatement[]
}

/** Classes of counts come from complete lists. */
const isCount = (classes: readonly ClassId[]): boolean => classes.some((id) => /^\d/.test(id))

export const namedForms = (
  file: CountryFile,
  theme: ThemeId,
  sub: SubId,
  { classes, time }: { readonly classes: readonly ClassId[]; readonly time: Time },
): NamedForms | undefined => {
  const counted = formsCountedOn(theme, sub)
  if (!counted) return undefined
  const { deciding, others } = mapStatements(file, { theme, sub }, time)
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
