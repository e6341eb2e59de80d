import { useState } from 'react'
import { PLAY_STEP, type Reach, type Time, timeAfter } from '../../domain/clock'
import { timeOf } from '../../state/clock'
import { useAtlasStore } from '../../state/context'
import { type Play, usePlay } from '../../ui/usePlay'

/** Plays a reach from its first time to its last one; from the time shown where a reader stopped there. */
export const useTimePlay = (reach: Reach): Play => {
  const store = useAtlasStore()
  const [stoppedAt, setStoppedAt] = useState<Time | null>(null)
  const { months, ms } = PLAY_STEP[reach.kind]
  const now = () => {
    const { dataset, filters, selectTime } = store.getState()
    return { time: timeOf(dataset, filters), selectTime }
  }
  const play = usePlay({
    advance: () => {
      const { time, selectTime } = now()
      const next = timeAfter(reach, time, months)
      selectTime(next)
      return next === reach.last
    },
    rewind: () => {
      const { time, selectTime } = now()
      if (time !== stoppedAt || time >= reach.last) selectTime(reach.first)
    },
    stepMs: ms,
  })
  const toggle = () => {
    if (play.isPlaying) setStoppedAt(now().time)
    play.toggle()
  }
  return { ...play, toggle }
}
