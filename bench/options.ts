import { parseArgs } from 'node:util'
import { PROFILES, type Profile } from './browser/session'
import { PAGES, type PageName } from './subjects'

/** Parts of the measurement that can be asked for alone. */
export const PHASES = ['load', 'use', 'slider', 'heap'] as const

export interface Options {
  readonly runs: number
  readonly pages: readonly PageName[]
  readonly phases: readonly (typeof PHASES)[number][]
  readonly profiles: readonly Profile[]
  readonly heapSteps: number
  /** Whether all is measured twice, and the tables go into docs/performance.md and bench/results. */
  readonly isWritten: boolean
}

/** What the atlas stands beside where nothing else is asked for. */
const OWN_PAGES: readonly PageName[] = ['static', 'd3', 'react']

/** Some of what there is, from a list with commas; a wrong name stops. */
const someOf = <Name extends string>(given: string, all: readonly Name[]): readonly Name[] =>
  given.split(',').map((name) => {
    const known = all.find((one) => one === name)
    if (!known) throw new Error(`There is no "${name}". Expected some of ${all.join(', ')}.`)
    return known
  })

/** What was asked for on the command line. */
export const readOptions = (args: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      runs: { type: 'string' },
      pages: { type: 'string' },
      phases: { type: 'string', default: PHASES.join() },
      profiles: { type: 'string', default: 'fast,slow' },
    },
  })
  const { quick, all, write, pages, phases } = values
  const runs = Number(values.runs ?? (quick ? 1 : 5))
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs} is no number of runs.`)
  const names = Object.keys(PAGES) as PageName[]
  const profiles = someOf(values.profiles, ['fast', 'slow'])
  return {
    runs,
    pages: pages === undefined ? (all ? names : OWN_PAGES) : someOf(pages, names),
    phases: someOf(phases, PHASES),
    profiles: PROFILES.filter(({ name }) => profiles.includes(name)),
    heapSteps: quick ? 1000 : 10_000,
    isWritten: write,
  }
}
