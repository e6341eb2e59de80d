import { useEffect, useState } from 'react'
import { addYears, clampDay } from '../../domain/day'
import { useAtlasStore } from '../../state/context'

/** Pause between two years, in milliseconds. */
const STEP_MS = 300

/** What the play button does. */
export interface Play {
  readonly isPlaying: boolean
  readonly toggle: () => void
  readonly stop: () => void
}

/** Goes from the day shown to the end, a year at a time, and stops there; from the start where the end is reached already. */
export const usePlay = (start: string, end: string): Play => {
  const store = useAtlasStore()
  const [isPlaying, setPlaying] = useState(false)
  useEffect(() => {
    if (!isPlaying) return undefined
    const timer = setInterval(() => {
      const { filters, selectDay } = store.getState()
      const next = clampDay(addYears(filters.on, 1), start, end)
      selectDay(next)
      if (next >= end) setPlaying(false)
    }, STEP_MS)
    return () => clearInterval(timer)
  }, [isPlaying, store, start, end])
  return {
    isPlaying,
    toggle: () => {
      const { filters, selectDay } = store.getState()
      if (!isPlaying && filters.on >= end) selectDay(start)
      setPlaying(!isPlaying)
    },
    stop: () => setPlaying(false),
  }
}
