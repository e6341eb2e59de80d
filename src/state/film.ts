import { createStore } from 'zustand/vanilla'
import type { Dataset } from '../data/Dataset'
import type { Change } from '../domain/dayTimeline'
import { type ClassSince, classHistory } from '../domain/classHistory'
import type { EntityCode } from '../domain/entity'
import { type InstrumentId, type IsoDay, isInstrumentId } from '../domain/treaty'
import type { AddressPart } from './connectUrl'
import { COMPARE_DEFAULTS, FIRST_DAY } from './filters'
import { type PresentTimeline, presentTimeline } from './timeline'

/** As many treaties as a film shows side by side. */
export const MOST_TREATIES = 4

/** Filters of the film, which are those of a comparison: treaties as the theme put the day into its links. */
export const FILM_DEFAULTS = COMPARE_DEFAULTS

/** The treaties of a film without a choice: of the United Nations and of the Council of Europe, against trafficking. */
const FIRST_TREATIES: readonly InstrumentId[] = ['palermo', 'cets-197']

const PARAM = 'treaty'

/** Reads the treaties of a link; what is no id, said twice or too much is ignored. */
export const treatiesIn = (query: string): readonly InstrumentId[] => {
  const named = new URLSearchParams(query).get(PARAM)?.split(',') ?? []
  const treaties = [...new Set(named.filter(isInstrumentId))].slice(0, MOST_TREATIES)
  return treaties.length > 0 ? treaties : FIRST_TREATIES
}

/** Writes treaties as a query without `?`; empty for those of a film without a choice. */
export const treatiesQuery = (treaties: readonly InstrumentId[]): string =>
  treaties.join() === FIRST_TREATIES.join() ? '' : `${PARAM}=${treaties.join()}`

/** The treaties that a film shows, and their part of its address. */
export interface FilmChoice extends AddressPart {
  readonly treaties: () => readonly InstrumentId[]
  readonly choose: (treaties: readonly InstrumentId[]) => void
}

/** Makes the choice of treaties of one film. */
export const createFilmChoice = (): FilmChoice => {
  const { getState, setState, subscribe } = createStore(() => ({ treaties: FIRST_TREATIES }))
  const treaties = () => getState().treaties
  return {
    treaties,
    choose: (chosen) => setState({ treaties: chosen }),
    write: () => treatiesQuery(treaties()),
    read: (query) => {
      const requested = treatiesIn(query)
      if (requested.join() !== treaties().join()) setState({ treaties: requested })
    },
    subscribe,
  }
}

/** A film's treaties with their timelines, all of one period, and one timeline of them together for its steps. */
export interface Film {
  readonly treaties: readonly InstrumentId[]
  readonly timelines: ReadonlyMap<InstrumentId, PresentTimeline>
  readonly whole: PresentTimeline
}

const byDay = (a: Change, b: Change): number => (a.day < b.day ? -1 : Number(a.day > b.day))

/**
 * The film of some treaties, from the first day on which one of them was open for signature. Treaties that these data
 * do not know are ignored.
 */
export const filmOf = (dataset: Dataset, chosen: readonly InstrumentId[], last: IsoDay): Film => {
  const known = chosen.filter((id) => dataset.instruments.some((instrument) => instrument.id === id))
  const treaties = known.length > 0 ? known : FIRST_TREATIES
  const opened = treaties.map((id) => dataset.instrument(id).opened).toSorted()[0] ?? FIRST_DAY
  const first = opened < FIRST_DAY ? FIRST_DAY : opened
  const timelines = treaties.map(
    (instrument) =>
      [instrument, { ...presentTimeline(dataset, { ...FILM_DEFAULTS, instrument }, last), first }] as const,
  )
  const [[, any] = []] = timelines
  if (!any) throw new Error('A film has at least one treaty.')
  const changes = timelines.flatMap(([, { timeline }]) => timeline.changes).toSorted(byDay)
  return {
    treaties,
    timelines: new Map(timelines),
    whole: { ...any, timeline: { ...any.timeline, changes } },
  }
}

/** The classes of every entity over a period. */
export type FilmHistory = ReadonlyMap<EntityCode, readonly ClassSince[]>

export const filmHistory = (
  dataset: Dataset,
  instrument: InstrumentId,
  period: readonly [first: IsoDay, last: IsoDay],
): FilmHistory =>
  new Map(
    dataset.entities.map((entity) => [
      entity.code,
      classHistory(
        dataset.treatyRecord(entity.code, instrument),
        dataset.instrument(instrument),
        entity,
        period,
      ),
    ]),
  )

/** The days of a period on which the class of some entity changes. */
export const changeDays = (histories: readonly FilmHistory[]): readonly IsoDay[] =>
  [
    ...new Set(
      histories.flatMap((history) =>
        [...history.values()].flatMap((since) => since.slice(1).map(({ day }) => day)),
      ),
    ),
  ].toSorted()
