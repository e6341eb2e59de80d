import { parseArgs } from 'node:util'
import { PROFILES, type Profile } from './browser/session'
import { ACTION_IDS, type ActionId } from './subjects/action'
import { PAGES, type PageName } from './subjects/pages'

/** Parts of the measurement that can be asked for alone. */
export const PHASES = ['load', 'use', 'heap'] as const

export interface Options {
  readonly runs: number
  readonly pages: readonly PageName[]
  readonly phases: readonly (typeof PHASES)[number][]
  readonly profiles: readonly Profile[]
  readonly actions: readonly ActionId[]
  readonly heapSteps: number
  /** Folder of another built atlas, which is measured by turns with this one. */
  readonly before: string | undefined
  /** Whether the largest parts of some actions are listed instead of times. */
  readonly isTrace: boolean
  /** Whether the growth of cost is measured instead of times. */
  readonly isGrowth: boolean
  /** Whether the tables go into docs/performance.md and bench/results. */
  readonly isWritten: boolean
}

/** Some of what there is, from a list with commas; a wrong name stops. */
const someOf = <Name extends string>(given: string, all: readonly Name[]): readonly Name[] =>
  given.split(',').map((name) => {
    const known = all.find((one) => one === name)
    if (!known) throw new Error(`There is no "${name}". Expected some of ${all.join(', ')}.`)
    return known
  })

/** The options on the command line. */
export const readOptions = (args: readonly string[]): Options => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      trace: { type: 'boolean', default: false },
      runs: { type: 'string' },
      pages: { type: 'string', default: 'static,d3,react' },
      phases: { type: 'string', default: PHASES.join() },
      profiles: { type: 'string', default: PROFILES.map(({ name }) => name).join() },
      actions: { type: 'string', default: ACTION_IDS.join() },
      before: { type: 'string' },
    },
  })
  const { quick } = values
  const runs = Number(values.runs ?? (quick ? 1 : 5))
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs} is no number of runs.`)
  const profiles = someOf(
    values.profiles,
    PROFILES.map(({ name }) => name),
  )
  const [other] = someOf(positionals.join() || 'times', ['times', 'growth'])
  return {
    runs,
    pages: someOf(values.pages, Object.keys(PAGES) as PageName[]),
    phases: someOf(values.phases, PHASES),
    profiles: PROFILES.filter(({ name }) => profiles.includes(name)),
    actions: someOf(values.actions, ACTION_IDS),
    heapSteps: quick ? 1000 : 10_000,
    before: values.before,
    isTrace: values.trace,
    isGrowth: other === 'growth',
    isWritten: values.write,
  }
}
