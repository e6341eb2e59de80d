import type { CountryFile } from '../../data/contract'
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
