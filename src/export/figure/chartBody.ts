import { hasDay } from '../../domain/themes'
import { barsPart } from './barsPart'
import type { Charted, ChartLook } from './chartMarks'
import type { Part, Place } from './parts'
import { stepsPart } from './stepsPart'

/** Whether a chart shows steps over time instead of a bar for each class. */
export const isOverTime = ({ filters }: Pick<Charted, 'filters'>): boolean =>
  hasDay(filters.theme, filters.sub)

/** Draws the counts of a question: steps over time where it has a day, else a bar for each class; null without room. */
export const chartBody = (
  scene: Charted,
  { leastHeight, ...look }: ChartLook & { readonly leastHeight: number },
  place: Place,
): Part | null => {
  if (place.height !== null && place.height < leastHeight) return null
  if (isOverTime(scene)) return stepsPart(scene, look, place)
  const part = barsPart(scene, look, place)
  return leastHeight === 0 || place.height === null || part.height <= place.height + 0.5 ? part : null
}
