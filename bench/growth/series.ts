import { spreadOf } from '../stats'

/** How something grows: its cost in ms for each number of things, over all runs. */
export interface GrowthSeries {
  readonly title: string
  readonly of: 'entities' | 'corridors'
  readonly points: readonly { readonly count: number; readonly values: readonly number[] }[]
}

/**
 * The exponent of the growth: 1 is straight, 2 is with the square. Taken from one count to another by their medians;
 * null where something is missing.
 */
export const exponentBetween = (
  from: GrowthSeries['points'][number],
  to: GrowthSeries['points'][number],
): number | null => {
  const [before, after] = [from, to].map(({ values }) => spreadOf(values)?.median)
  if (!before || !after) return null
  return Math.log(after / before) / Math.log(to.count / from.count)
}

/** The steepest step of a series: from each count to the next. */
export const steepest = ({ points }: GrowthSeries): number | null => {
  const exponents = points.slice(1).flatMap((point, index) => exponentBetween(points[index]!, point) ?? [])
  return exponents.length === 0 ? null : Math.max(...exponents)
}
