import type { Effort, Means } from './reader'

/** How a reader comes to the page. */
export interface Way {
  readonly name: string
  readonly means: Means
  readonly width: number
  readonly height: number
}

/** Three widths, by mouse, by keyboard and by touch. */
export const WAYS: readonly Way[] = [
  { name: 'mouse', means: 'mouse', width: 1280, height: 800 },
  { name: 'keyboard', means: 'keyboard', width: 1280, height: 800 },
  { name: 'tablet', means: 'touch', width: 768, height: 1024 },
  { name: 'phone', means: 'touch', width: 390, height: 844 },
]

/** A task in one way: what it took, or why it cannot be done. */
export interface Outcome extends Effort {
  readonly note: string
  readonly failed?: string
}

/** All of one measurement, by task and way. */
export interface Outcomes {
  readonly browser: string
  readonly outcomes: Readonly<Record<string, Readonly<Record<string, Outcome>>>>
}
