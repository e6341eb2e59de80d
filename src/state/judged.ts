import type { MapValue } from '../data/Dataset'
import type { Entity } from '../domain/entity'
import { LEAD_INSTITUTIONS } from '../domain/evidence'
import { classesFitting, type Fit, isResidue, type PublishedTotal } from '../domain/publishedTotals'
import type { PublishedVerdict } from '../domain/comparedTotal'
import {
  type Tally,
  casesOf,
  verdictOfCases,
  type Dominance,
  type Spread,
  dominanceCases,
  onlyInCases,
} from '../domain/publishedVerdict'
import type { ClassId } from '../domain/themes'

export interface Member {
  readonly entity: Entity
  readonly value?: MapValue
}

export interface Placed extends Member {
  readonly fit: Fit
}

export const NAMED_PARTS = ['missing', 'open', 'others', 'early'] as const
type NamedPart = (typeof NAMED_PARTS)[number]

export type Detail =
  /** The study names `missing`, which do not fit, and `open`; `others` fit and are not named, `early` before its time. */
  | { readonly kind: 'named'; readonly names: Readonly<Record<NamedPart, readonly Member[]>> }
  /** The count by the second reading of "Eastern" or "Western Europe". */
  | { readonly kind: 'second-place'; readonly tally: Tally }
  | { readonly kind: 'dominant'; readonly dominance: Dominance; readonly strongest: ClassId | undefined }
  | { readonly kind: 'only-in'; readonly spread: Spread }

export interface Judged {
  readonly tally: Tally
  readonly verdict: PublishedVerdict
  /** The entities placed, each sorted by name; together they are the base. */
  readonly groups: Readonly<Record<Fit, readonly Member[]>>
  readonly detail?: Detail
}

interface Cases {
  readonly cases: readonly boolean[]
  readonly detail?: Detail
}

const withFit = (placed: readonly Placed[], wanted: Fit): readonly Placed[] =>
  placed.filter(({ fit }) => fit === wanted)

const tallyOf = (placed: readonly Placed[]): Tally => ({
  fit: withFit(placed, 'fits').length,
  unknown: withFit(placed, 'unknown').length,
  base: placed.length,
})

/** The study's data begin here: an earlier statement on a country that it does not name does not contradict it. */
const FIRST_YEAR_OF_STUDY = 2003

/** Decision 0014: exactly the named countries fit; an open country may or may not. */
const namedCases = (named: readonly string[], placed: readonly Placed[]): Cases => {
  const isNamed = ({ entity }: Placed) => named.includes(entity.code)
  const isEarly = ({ value }: Placed) => (value?.asOf ?? FIRST_YEAR_OF_STUDY) < FIRST_YEAR_OF_STUDY
  const own = placed.filter(isNamed)
  const further = withFit(placed, 'fits').filter((member) => !isNamed(member))
  const names = {
    missing: withFit(own, 'does-not-fit'),
    open: withFit(own, 'unknown'),
    others: further.filter((member) => !isEarly(member)),
    early: further.filter(isEarly),
  }
  const isOpen = names.early.length + withFit(placed, 'unknown').length > 0
  return {
    cases: [names.missing.length + names.others.length === 0, ...(isOpen ? [false] : [])],
    detail: { kind: 'named', names },
  }
}

/** R30, both readings of the place: as placed, and without those in doubt or with those further ones. */
const placeCases = (total: PublishedTotal, placed: readonly Placed[], further: readonly Placed[]): Cases => {
  const certain = placed.filter(({ entity }) => !total.inDoubt?.includes(entity.code))
  const tally = tallyOf([...certain, ...further])
  return {
    cases: [...casesOf(total, tallyOf(placed)), ...casesOf({ ...total, base: tally.base }, tally)],
    detail: { kind: 'second-place', tally },
  }
}

const dominantCases = (total: PublishedTotal, placed: readonly Placed[]): Cases => {
  const own = classesFitting(total) ?? []
  const countOf = (id: ClassId) => placed.filter(({ value }) => value?.classes.includes(id)).length
  // "Another institution" is several, none of which need be larger.
  const others = LEAD_INSTITUTIONS.filter((id) => id !== 'other' && !own.includes(id))
  const strongestOther = Math.max(...others.map(countOf))
  const { fit, unknown } = tallyOf(placed)
  const dominance = { own: fit, unknown, led: fit + unknown, strongestOther }
  const strongest = strongestOther > 0 ? others.find((id) => countOf(id) === strongestOther) : undefined
  return { cases: dominanceCases(dominance), detail: { kind: 'dominant', dominance, strongest } }
}

/** The scope of such a total is the group that alone has them; its base is all entities. */
const onlyInSpread = ({ scope }: PublishedTotal, placed: readonly Placed[]): Cases => {
  const isInside = ({ entity }: Placed) => entity.region === scope
  const inside = tallyOf(placed.filter(isInside))
  const outside = tallyOf(placed.filter((member) => !isInside(member)))
  const spread = {
    inside: inside.fit,
    unknownInside: inside.unknown,
    outside: outside.fit,
    unknownOutside: outside.unknown,
    group: inside.base,
  }
  return { cases: onlyInCases(spread), detail: { kind: 'only-in', spread } }
}

const casesAndDetail = (
  total: PublishedTotal,
  placed: readonly Placed[],
  further: readonly Placed[],
): Cases => {
  if (isResidue(total)) return { cases: [true, false] }
  if (total.named) return namedCases(total.named, placed)
  if (total.inDoubt) return placeCases(total, placed, further)
  if (total.relation === 'dominant') return dominantCases(total, placed)
  if (total.relation === 'only-in') return onlyInSpread(total, placed)
  return { cases: casesOf(total, tallyOf(placed)) }
}

/** Judges a total by the entities placed (R26, R30); `further` are those that a second reading of the place adds. */
export const compareWithTotal = (
  total: PublishedTotal,
  placed: readonly Placed[],
  further: readonly Placed[] = [],
): Judged => {
  const { cases, detail } = casesAndDetail(total, placed, further)
  const groups = {
    fits: withFit(placed, 'fits'),
    'does-not-fit': withFit(placed, 'does-not-fit'),
    unknown: withFit(placed, 'unknown'),
  }
  return { tally: tallyOf(placed), verdict: verdictOfCases(cases), groups, ...(detail && { detail }) }
}
