/** On what a page is measured. */
export interface Profile {
  readonly name: 'fast' | 'slow'
  readonly title: string
  /** How many times slower the processor is. */
  readonly slowdown: number
  /** Limits of the line; null where there are none. */
  readonly line: {
    readonly latencyMs: number
    readonly downBytesPerSecond: number
    readonly upBytesPerSecond: number
  } | null
  /** How long the page must have been quiet before blocking is added up. */
  readonly quietMs: number
}

const MBIT = 1e6 / 8

export const PROFILES: readonly Profile[] = [
  { name: 'fast', title: 'as the machine is', slowdown: 1, line: null, quietMs: 700 },
  {
    name: 'slow',
    title: 'processor slowed four times; 1.6 Mbit/s down, 0.75 up, 150 ms',
    slowdown: 4,
    line: { latencyMs: 150, downBytesPerSecond: 1.6 * MBIT, upBytesPerSecond: 0.75 * MBIT },
    quietMs: 1500,
  },
]
