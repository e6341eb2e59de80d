import { hasEvidenceChoice, hasInstrument, kindOf } from '../../../src/domain/themes'
import type { Filters } from '../../../src/state/filters'
import { keyOf } from './answer'
import { recountChildPlans } from './childPlans'
import { recountOffences } from './offences'
import { recountTreaties } from './treaties'
import { policyBy, reportsBy } from './years'

/** Classes of which too little is known. */
export const SILENT = new Set(
  'not-documented partly-documented not-covered not-known date-unknown not-known-since'.split(' '),
)

/** What each table of a time has, read once. */
const once = <Read>(read: (time: string) => Read): ((time: string) => Read) => {
  const known = new Map<string, Read>()
  return (time) => {
    const own = known.get(time) ?? read(time)
    known.set(time, own)
    return own
  }
}
export const treatiesOn = once(recountTreaties)
const offencesOn = once(recountOffences)
const reportsIn = once((time) => reportsBy(Number(time)))
const policyIn = once((time) => policyBy(Number(time)))
const childPlansBy = once((time) => recountChildPlans(Number(time)))

/** The classes of a country, and whether these are inferred. */
export interface Value {
  readonly code: string
  readonly classes: readonly string[]
  readonly isInferred: boolean
  readonly childPlan?: string | undefined
}

const stated = (code: string, classId = '?'): Value => ({ code, classes: [classId], isInferred: false })

/** The classes of each country at a time, counted again. */
export const recounted = (
  { theme, sub, evidence, instrument }: Filters,
  time: string,
): ((code: string) => Value) => {
  if (hasInstrument(theme)) return (code) => stated(code, treatiesOn(time).get(`${code} ${instrument}`))
  if (kindOf(theme, sub) === 'since') return (code) => stated(code, offencesOn(time).get(code))
  const [all, about] = hasEvidenceChoice(theme) ? [reportsIn(time), evidence] : [policyIn(time), '']
  const childPlanOf = theme === 'plans' ? childPlansBy(time) : undefined
  return (code) => {
    const { classes = '?', basis } = all.get(keyOf(code, theme, sub === 'main' ? '' : sub, about)) ?? {}
    return {
      code,
      classes: classes.split(' '),
      isInferred: basis !== undefined && basis !== 'stated',
      childPlan: childPlanOf?.(code),
    }
  }
}

/** The classes of the countries in a place, counted again: how many have each, how many there are, and how many have two. */
export interface Counted {
  readonly of: (...ids: readonly string[]) => number
  /** How many of any of these classes are inferred. */
  readonly inferred: (...ids: readonly string[]) => number
  readonly ids: readonly string[]
  readonly base: number
  readonly pairs: number
  /** What is said beside a general plan, for how many. */
  readonly childPlans: (said: string | undefined) => number
}

export const countedIn = (values: readonly Value[]): Counted => {
  const counts = new Map<string, number>()
  for (const id of values.flatMap(({ classes }) => classes)) counts.set(id, (counts.get(id) ?? 0) + 1)
  const inferred = values.filter(({ isInferred }) => isInferred)
  return {
    of: (...ids) => ids.reduce((all, id) => all + (counts.get(id) ?? 0), 0),
    inferred: (...ids) => inferred.filter(({ classes }) => classes.some((id) => ids.includes(id))).length,
    ids: [...counts.keys()],
    base: values.length,
    pairs: values.filter(({ classes }) => classes.length > 1).length,
    childPlans: (said) =>
      values.filter(({ classes, childPlan }) => classes.includes('general') && childPlan === said).length,
  }
}
