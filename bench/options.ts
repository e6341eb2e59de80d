import { parseArgs } from 'node:util'
import { PROFILES, type Profile } from './browser/profiles'
import { PAGES, type PageName } from './subjects/pages'

/** Parts of the measurement that can be asked for alone. */
export const PHASES = ['load', 'use', 'slider', 'heap', 'growth'] as const
export type Phase = (typeof PHASES)[number]

export interface Options {
  readonly runs: number
  readonly pages: readonly PageName[]
  readonly phases: readonly Phase[]
  readonly profiles: readonly Profile[]
  readonly heapSteps: number
  /** Path of what is written, without its ending. */
  readonly out: string
  /** Whether the tables go into docs/performance.md. */
  readonly intoDocument: boolean
}

const RUNS = 7
const HEAP_STEPS = 10_000
const QUICK = { runs: 1, pages: ['static', 'd3'] as const, heapSteps: 1000 }

/** Some of what there is, from a list with commas; a wrong name stops. */
const someOf = <Name extends string>(given: string | undefined, all: readonly Name[]): readonly Name[] =>
  (given?.split(',') ?? all).map((name) => {
    const known = all.find((one) => one === name)
    if (!known) throw new Error(`There is no "${name}". Expected some of ${all.join(', ')}.`)
    return known
  })

const names = Object.keys(PAGES) as PageName[]

/** What was asked for on the command line. */
export const readOptions = (args: readonly string[], out: string): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      runs: { type: 'string' },
      pages: { type: 'string' },
      phases: { type: 'string' },
      profiles: { type: 'string' },
      out: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  })
  const { quick } = values
  const runs = Number(values.runs ?? (quick ? QUICK.runs : RUNS))
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs} is no number of runs.`)
  const profiles = someOf(
    values.profiles,
    PROFILES.map(({ name }) => name),
  )
  return {
    runs,
    pages: values.pages === undefined && quick ? QUICK.pages : someOf(values.pages, names),
    phases: someOf(values.phases, PHASES),
    profiles: PROFILES.filter(({ name }) => profiles.includes(name)),
    heapSteps: quick ? QUICK.heapSteps : HEAP_STEPS,
    out: values.out ?? out,
    intoDocument: values.write,
  }
}
