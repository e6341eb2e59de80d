import { useCallback, useEffect, useState } from 'react'
import { useAtlasStore } from '../../state/context'
import type { Filters } from '../../state/filters'

/** All above the line that a step is read at, which is below the middle, since the map is above the text on a phone. */
const ABOVE_READING_LINE = '100000% 0px -38% 0px'

const stepsOnPage = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-story-step]')]

const isStill = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** Where a reader is in a story. */
export interface Steps {
  /** Index of the step that is read. */
  readonly present: number
  readonly count: number
  readonly goTo: (index: number) => void
  /** Whether one step is shown at a time. */
  readonly isPaged: boolean
}

/**
 * Shows the map of the step that is read; `maps` has the states of the steps on the page and stays the same array.
 * With `isPaged` only one step is shown, and only `goTo` changes it.
 */
export const useSteps = (maps: readonly Filters[], isPaged = false): Steps => {
  const store = useAtlasStore()
  const [present, setPresent] = useState(0)
  useEffect(() => {
    if (isPaged) return
    const steps = stepsOnPage()
    const read = new Set<Element>()
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) read.add(target)
          else read.delete(target)
        const last = steps.findLastIndex((step) => read.has(step))
        if (last >= 0) setPresent(last)
      },
      { rootMargin: ABOVE_READING_LINE },
    )
    for (const step of steps) observer.observe(step)
    return () => observer.disconnect()
  }, [isPaged])
  useEffect(() => {
    for (const [index, step] of stepsOnPage().entries())
      step.toggleAttribute('data-present', index === present)
    const wanted = maps[present]
    const { awaited, filters, restore } = store.getState()
    // A map whose data are still loading would otherwise replace that of this step.
    if (wanted && (awaited || JSON.stringify(wanted) !== JSON.stringify(filters))) restore(wanted)
  }, [store, maps, present])
  const goTo = useCallback(
    (index: number) => {
      const step = stepsOnPage()[index]
      if (!step) return
      if (isPaged) setPresent(index)
      else step.scrollIntoView({ block: 'start', behavior: isStill() ? 'auto' : 'smooth' })
    },
    [isPaged],
  )
  return { present, count: maps.length, goTo, isPaged }
}
