import type { Dataset, MapValue } from '../data/Dataset'
import type { Time } from '../domain/clock'
import type { Entity } from '../domain/entity'
import type { ChildPlanSaid } from '../domain/evidence'
import { type ClassId, hasInstrument, mapRowOf, SILENT_CLASSES } from '../domain/themes'
import { hasNoParticipationOfItsOwn } from '../domain/treaty'
import { type Answer, answerOf } from './answer'
import { timeOf } from './clock'
import type { Filters } from './filters'

const KNOWN_MORE = ['not-in-own-name', 'ended'] as const

/** A class of the key with its number of countries and entities. */
export interface ClaimPart {
  readonly classId: ClassId
  readonly n: number
  /** How many of them are inferred, not stated (R34). */
  readonly inferred: number
  /** Treaties only: those of a class of whom more is known than that they have not ratified (R20, R23). */
  readonly others: readonly { readonly wording: (typeof KNOWN_MORE)[number]; readonly n: number }[]
}

/** What the atlas claims of a place at a time; the numbers add up to the base, and to more where two institutions lead (R13). */
export interface Claim {
  /** What is claimed: of a treaty that nobody could join yet, of pressed classes, of the most frequent ones, or of the question's own. */
  readonly kind: 'notOpen' | 'notAdopted' | 'pressed' | 'most' | 'own'
  readonly question: Filters
  /** The time of the question, and the first one that it can be asked for. */
  readonly time: Time
  readonly first: Time
  /** The classes that are counted, with their numbers. */
  readonly counted: readonly ClaimPart[]
  readonly n: number
  readonly base: number
  /** Plans only: what is said of a plan on child trafficking beside a general one; `silent` where nothing is. */
  readonly childPlans?: Readonly<Record<ChildPlanSaid | 'silent', number>> & { readonly documented: number }
  /** The other classes of which something is known, as in the key. */
  readonly parts: readonly ClaimPart[]
  /** The classes of which our sources do not say enough. */
  readonly silence: readonly ClaimPart[]
  /** Those on whom sources disagree. */
  readonly conflicts: readonly Entity[]
  /** How many of the values are inferred, not stated (R34). */
  readonly inferred: number
  /** Treaties only: those known to have signed, where our sources give only some of the signatures. */
  readonly signed?: number
  /** Treaties only: the day on which the treaty entered into force, where that is later than the time of the question. */
  readonly inForce?: Time
  /** Treaties only: the day on which the treaty opened, where that is later than the time of the question. */
  readonly opened?: Time
}

/** The base of shares: entities in scope, for treaties without Kosovo (UNSCR 1244), which cannot join (R22). */
const membersOf = ({ theme }: Pick<Filters, 'theme'>, { inScope }: Answer): readonly Entity[] =>
  hasInstrument(theme) ? inScope.filter((entity) => !hasNoParticipationOfItsOwn(entity)) : inScope

export const baseOf = (filters: Pick<Filters, 'theme'>, answer: Answer): number =>
  membersOf(filters, answer).length

/** Those of some classes. */
const having = (values: readonly MapValue[], ...ids: readonly ClassId[]): readonly MapValue[] =>
  values.filter(({ classes }) => classes.some((id) => ids.includes(id)))

const partOf = (values: readonly MapValue[], classId: ClassId): ClaimPart => {
  const own = having(values, classId)
  const others = KNOWN_MORE.map((wording) => ({
    wording,
    n: own.filter(({ treaty }) => treaty?.wording === wording).length,
  }))
  return {
    classId,
    n: own.length,
    inferred: own.filter(({ basis }) => basis !== undefined).length,
    others: others.filter(({ n }) => n > 0),
  }
}

/** The classes of institutions with the most countries, all of them where several are even; none where nobody leads. */
const mostFrequent = (parts: readonly ClaimPart[]): readonly ClassId[] => {
  const institutions = parts.filter(({ classId }) => classId !== 'none' && !SILENT_CLASSES.has(classId))
  const most = Math.max(...institutions.map(({ n }) => n))
  return most === 0 ? [] : institutions.filter(({ n }) => n === most).map(({ classId }) => classId)
}

const childPlansOf = (values: readonly MapValue[]): NonNullable<Claim['childPlans']> => {
  const general = having(values, 'general')
  const count = (said: ChildPlanSaid | undefined) =>
    general.filter(({ childPlan }) => childPlan === said).length
  return {
    documented: having(values, 'child-specific').length,
    part: count('part'),
    children: count('children'),
    none: count('none'),
    undated: count('undated'),
    silent: count(undefined),
  }
}

/** What a count of parties leaves unsaid: that the treaty is not open or in force yet, or that more may have signed. */
const treatyFacts = (
  dataset: Dataset,
  { theme, instrument, classes }: Filters,
  time: Time,
  values: readonly MapValue[],
): Pick<Claim, 'signed' | 'inForce' | 'opened'> => {
  if (!hasInstrument(theme)) return {}
  const { signatures, firstInForce: inForce, opened } = dataset.instrument(instrument)
  if (opened !== undefined && time < opened) return { opened }
  const signed = classes.length > 0 ? 0 : having(values, 'signed').length
  return {
    ...(signatures === 'partly' && signed > 0 && { signed }),
    ...(inForce !== undefined && time < inForce && { inForce }),
  }
}

/** What the map shows of the place and the time that are chosen: of the question, or of the classes that are pressed. */
export const claimOf = (dataset: Dataset, filters: Filters): Claim => {
  const { theme, sub, instrument, classes: pressed } = filters
  const isPressed = pressed.length > 0
  const answer = answerOf(dataset, filters)
  const row = mapRowOf(theme, sub)
  const time = timeOf(dataset, filters)
  const values = membersOf(filters, answer).flatMap(({ code }) => answer.valueOf.get(code) ?? [])
  const parts = row.classes.map((classId) => partOf(values, classId))
  const most = isPressed || row.claimed ? [] : mostFrequent(parts)
  const ids = isPressed ? pressed : (row.claimed ?? most)
  const counted = parts.filter(({ classId }) => ids.includes(classId))
  const others = parts.filter((part) => part.n > 0 && !counted.includes(part))
  const facts = treatyFacts(dataset, filters, time, values)
  const isOpen = facts.opened === undefined
  const unopened = () =>
    dataset.instrument(instrument).signatures === 'no' ? ('notAdopted' as const) : ('notOpen' as const)
  const ofOpen = isPressed ? 'pressed' : most.length > 0 ? 'most' : 'own'
  return {
    kind: isOpen ? ofOpen : unopened(),
    question: filters,
    time,
    first: dataset.reachOf(filters).first,
    counted,
    // Each of several classes that are named as the most frequent has this number.
    n: most.length > 0 ? (counted[0]?.n ?? 0) : having(values, ...ids).length,
    base: values.length,
    ...(theme === 'plans' && !isPressed && { childPlans: childPlansOf(values) }),
    parts: isOpen && !isPressed ? others.filter(({ classId }) => !SILENT_CLASSES.has(classId)) : [],
    silence: isOpen ? others.filter(({ classId }) => SILENT_CLASSES.has(classId)) : [],
    conflicts: answer.inScope.filter(({ code }) => dataset.conflictsOf(code, filters).length > 0),
    inferred: (isPressed ? having(values, ...pressed) : values).filter(({ basis }) => basis !== undefined)
      .length,
    ...facts,
  }
}
