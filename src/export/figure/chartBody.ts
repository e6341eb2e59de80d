import { hasDay } from '../../domain/themes'
import { barsPart } from './barsPart'
import type { Charted, ChartLook } from './chartMarks'
import type { Part, Place } from './parts'
import { stepsPart } from './stepsPart'

/** Whether a chart shows steps over time instead of a bar for each class. */
export const isOverTime = ({ filters }: Pick<Charted, 'filters'>): boolean =>
  hasDay(filters.theme, filters.sub)

/** Shares of the size of the text, of which the largest that fits is taken. */
const SIZE_SHARES = [1, 0.9, 0.8, 0.72]

/** The least height of steps over time, in px. */
const LEAST_STEPS = 140

/** Draws the counts of a question: steps over time where it has a day, else a bar for each class; null without room. */
export const chartBody = (scene: Charted, look: ChartLook, place: Place): Part | null => {
  if (isOverTime(scene))
    return place.height !== null && place.height < LEAST_STEPS ? null : stepsPart(scene, look, place)
  for (const share of SIZE_SHARES) {
    const part = barsPart(scene, { ...look, size: look.size * share }, place)
    if (place.height === null || part.height <= place.height + 0.5) return part
  }
  return null
}
