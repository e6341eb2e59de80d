import { useMemo, useSyncExternalStore } from 'react'
import { useAtlas } from '../../state/context'
import { type Film, type FilmChoice, filmOf } from '../../state/film'
import { useToday } from '../../state/useTimeline'

/** The film of a choice, to today. */
export const useFilm = ({ subscribe, treaties: read }: FilmChoice): Film => {
  const chosen = useSyncExternalStore(subscribe, read, read)
  const dataset = useAtlas((state) => state.dataset)
  const today = useToday()
  return useMemo(() => filmOf(dataset, chosen, today), [chosen, dataset, today])
}
