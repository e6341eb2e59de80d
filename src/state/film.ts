import { createStore } from 'zustand/vanilla'
import type { Dataset } from '../data/Dataset'
import { type ClassSince, classHistory } from '../domain/classHistory'
import type { EntityCode } from '../domain/entity'
import { type InstrumentId, type IsoDay, isInstrumentId } from '../domain/treaty'
import type { AddressPart } from './connectUrl'
import { DEFAULT_FILTERS, FIRST_DAY, type Filters } from './filters'

/** As many treaties as a film shows side by side. */
export const MOST_TREATIES = 4

/** Filters of the film; treaties as the theme put the day into its links. */
export const FILM_DEFAULTS: Filters = { ...DEFAULT_FILTERS, theme: 'treaties' }

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

/** The days of a film: from the first on which one of the treaties was open for signature. */
export const filmPeriod = (
  dataset: Dataset,
  treaties: readonly InstrumentId[],
  last: IsoDay,
): readonly [first: IsoDay, last: IsoDay] => {
  const opened = treaties.map((id) => dataset.instrument(id).opened).toSorted()[0] ?? FIRST_DAY
  return [opened < FIRST_DAY ? FIRST_DAY : opened, last]
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
