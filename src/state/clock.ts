import type { Dataset, MapQuestion } from '../data/Dataset'
import { type Time, timeWithin } from '../domain/clock'

/** The time for which a question is asked: what a reader has set, as far as the question reaches, or its usual time. */
export const timeOf = (dataset: Pick<Dataset, 'reachOf'>, question: MapQuestion): Time =>
  timeWithin(dataset.reachOf(question), question.on)

/** What the clock is set to when a reader chooses a time for a question; null where it is the question's usual one. */
export const setTime = (dataset: Pick<Dataset, 'reachOf'>, question: MapQuestion, time: Time): Time | null =>
  time === dataset.reachOf(question).usual ? null : time
