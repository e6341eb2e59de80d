import { useMemo, useSyncExternalStore } from 'react'
import type { Dataset } from '../data/Dataset'
import { type DatedMember, type DayTimeline, dayTimeline } from '../domain/dayTimeline'
import { hasInstrument, kindOf } from '../domain/themes'
import { FIRST_DAY, hasNoParticipationOfItsOwn } from '../domain/treaty'
import type { Reach } from '../domain/clock'
import { isInScope } from './answer'
import { type Filters, PLACE, type Place } from './filters'
import { useAtlas, useFilters } from './context'

type TimelineFilters = Place & Pick<Filters, 'theme' | 'sub' | 'instrument' | 'evidence'>

/** The answers at all times of the chosen scope; of treaties only those that can join an instrument at all (R22). */
const datedMembers = (dataset: Dataset, filters: TimelineFilters): readonly DatedMember[] =>
  dataset.entities
    .filter(
      (entity) =>
        isInScope(entity, filters) && !(hasInstrument(filters.theme) && hasNoParticipationOfItsOwn(entity)),
    )
    .map(({ code }) => dataset.periodsOf(code, { ...filters, on: null }))

interface QuestionTimeline {
  readonly timeline: DayTimeline
  readonly base: number
  readonly first: string
  readonly last: string
}

export const timelineUntil = (dataset: Dataset, filters: TimelineFilters, last: string): QuestionTimeline => {
  const isSince = kindOf(filters.theme, filters.sub) === 'since'
  // Static pages show treaties beside maps of any theme.
  const question = isSince ? filters : { ...filters, theme: 'treaties' as const, sub: 'main' }
  const members = datedMembers(dataset, question)
  return {
    timeline: dayTimeline(members, isSince ? 'full' : 'bound', FIRST_DAY, last),
    base: members.length,
    first: FIRST_DAY,
    last,
  }
}

const noNews = () => () => undefined

/** Today; during hydration the day of the data, as on the prerendered page. */
const useToday = (): string => {
  const { dataVersion, today } = useAtlas((state) => state.dataset)
  return useSyncExternalStore(noNews, today, () => dataVersion)
}

/** The times of the present question, whose last day is today. */
export const useReach = (): Reach => {
  const dataset = useAtlas((state) => state.dataset)
  const question = useFilters('theme', 'sub', 'instrument', 'evidence')
  const last = useToday()
  return useMemo(() => {
    const reach = dataset.reachOf({ ...question, on: null })
    return reach.kind === 'days' ? { ...reach, last } : reach
  }, [dataset, question, last])
}

/** The timeline of the question, computed again for another question or scope but not for another day. */
export const useTimeline = (): QuestionTimeline => {
  const dataset = useAtlas((state) => state.dataset)
  const filters = useFilters('theme', 'sub', 'instrument', 'evidence', ...PLACE)
  const last = useToday()
  return useMemo(() => timelineUntil(dataset, filters, last), [dataset, filters, last])
}
