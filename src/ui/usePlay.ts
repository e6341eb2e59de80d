import { useEffect, useEffectEvent, useState } from 'react'

export interface Play {
  readonly isPlaying: boolean
  readonly toggle: () => void
  readonly stop: () => void
}

interface PlayOptions {
  /** Name of the subject of a play, which ends where the name changes. */
  readonly of?: string
  /** Shows the next step; true if it is the last. */
  readonly advance: () => boolean
  /** Shows the first step, where a play begins at the end. */
  readonly rewind: () => void
  readonly stepMs: number
  /** Is told when a play begins, and when it ends, pauses, or has another subject. */
  readonly onPlay: (isPlaying: boolean) => void
}

/** Plays steps one after the other until the last, or until it is stopped; each step is a change without motion. */
export const usePlay = ({ of = '', advance, rewind, stepMs, onPlay }: PlayOptions): Play => {
  const [played, setPlayed] = useState<string | null>(null)
  const isPlaying = played === of
  const setPlaying = (plays: boolean) => setPlayed(plays ? of : null)
  if (played !== null && !isPlaying) setPlaying(false)
  const onStep = useEffectEvent(() => {
    if (advance()) setPlaying(false)
  })
  const onChange = useEffectEvent(onPlay)
  useEffect(() => {
    if (!isPlaying) return undefined
    onChange(true)
    const timer = setInterval(onStep, stepMs)
    return () => {
      clearInterval(timer)
      onChange(false)
    }
  }, [isPlaying, stepMs])
  return {
    isPlaying,
    toggle: () => {
      if (!isPlaying) rewind()
      setPlaying(!isPlaying)
    },
    stop: () => setPlaying(false),
  }
}
