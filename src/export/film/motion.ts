import { dayNumber } from '../../domain/day'
import type { IsoDay } from '../../domain/treaty'

/** Seconds that a year takes, and that the last picture stays before the film begins again. */
const YEAR_SECONDS = 0.7
const END_SECONDS = 5

/** A value from a day on. */
export type Keyframe = readonly [day: IsoDay, value: string]

/** Collects the changes of a drawing over time, as one stylesheet without a script. */
export interface Motion {
  /** Gives elements a property that jumps to another value on each of these days; the first is the first of the film. */
  readonly jump: (selector: string, property: string, keyframes: readonly Keyframe[]) => void
  /** Moves elements evenly from the first day to the last. */
  readonly slide: (selector: string, fromPx: number, toPx: number) => void
  /** All changes; readers who prefer no motion see the last picture. */
  readonly css: () => string
}

/** Makes the motion of a film over a period. */
export const createMotion = ([first, last]: readonly [first: IsoDay, last: IsoDay]): Motion => {
  const days = dayNumber(last) - dayNumber(first)
  const playSeconds = Math.max(1, (days / 365.25) * YEAR_SECONDS)
  const seconds = Math.round(playSeconds + END_SECONDS)
  const percentOf = (day: IsoDay): string => {
    const share = ((dayNumber(day) - dayNumber(first)) / Math.max(1, days)) * (playSeconds / seconds)
    return `${Number((share * 100).toFixed(3))}%`
  }
  const rules = new Map<string, string[]>()
  const slides: string[] = []
  return {
    jump: (selector, property, keyframes) => {
      const steps = keyframes.map(([day, value]) => `${percentOf(day)}{${property}:${value}}`).join('')
      rules.set(steps, [...(rules.get(steps) ?? []), selector])
    },
    slide: (selector, fromPx, toPx) => {
      const name = `slide${slides.length}`
      const [from, to] = [fromPx, toPx].map((px) => `{transform:translateX(${px}px)}`)
      slides.push(
        `@keyframes ${name}{0%${from}${percentOf(last)}${to}100%${to}}` +
          `${selector}{animation:${name} ${seconds}s linear infinite}`,
      )
    },
    css: () => {
      const jumps = [...rules].map(
        ([steps, selectors], index) =>
          `@keyframes j${index}{${steps}}${selectors.join()}{animation:j${index} ${seconds}s steps(1) infinite}`,
      )
      return `@media (prefers-reduced-motion:no-preference){${[...jumps, ...slides].join('')}}`
    },
  }
}
