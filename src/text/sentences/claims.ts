import type { Dataset, MapValue } from '../../data/Dataset'
import type { Time } from '../../domain/clock'
import type { Entity } from '../../domain/entity'
import type { ChildPlanSaid } from '../../domain/evidence'
import { type ClassId, hasInstrument, mapRowOf, SILENT_CLASSES } from '../../domain/themes'
import { hasNoParticipationOfItsOwn } from '../../domain/treaty'
import type { Answer } from '../../state/answer'
import { timeOf } from '../../state/clock'
import type { Filters } from '../../state/filters'
import type { MessageId } from '../i18n'
import { entityLabel, subWord } from './words'

const KNOWN_MORE = ['not-in-own-name', 'ended'] as const

/** A class of the key with its number of countries and entities. */
interface Part {
  readonly classId: ClassId
  readonly n: number
  /** How many of them are inferred, not stated (R34). */
  readonly inferred: number
  /** Treaties only: those of a class of whom more is known than that they have not ratified (R20, R23). */
  readonly others?: readonly { readonly wording: (typeof KNOWN_MORE)[number]; readonly n: number }[]
}

/** What the atlas claims of a place at a time; the numbers add up to the base, and to more where two institutions lead (R13). */
export interface Claim {
  /** `claim.…` of the question; `say.most` where it names the most frequent classes, `say.count` of a class that is pressed. */
  readonly id: MessageId
  readonly question: Filters
  /** The time of the question, and the first one that it can be asked for. */
  readonly time: Time
  readonly first: Time
  /** The classes that are counted. */
  readonly counted: readonly ClassId[]
  /** The same with their numbers. */
  readonly countedParts: readonly Part[]
  readonly n: number
  readonly base: number
  /** Plans only: what is said of a plan on child trafficking beside a general one; `silent` where nothing is. */
  readonly childPlans?: Readonly<Record<ChildPlanSaid | 'silent', number>> & { readonly documented: number }
  /** The other classes of which something is known, as in the key. */
  readonly parts: readonly Part[]
  /** The classes of which our sources do not say enough. */
  readonly silence: readonly Part[]
  /** The names of those on whom sources disagree. */
  readonly conflicts: readonly string[]
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

const isIn = ({ classes }: MapValue, ids: readonly ClassId[]): boolean =>
  classes.some((id) => ids.includes(id))

/** The classes of institutions with the most countries, all of them where several are even; none where nobody leads. */
const mostFrequent = (parts: readonly Part[]): readonly ClassId[] => {
  const institutions = parts.filter(({ classId }) => classId !== 'none' && !SILENT_CLASSES.has(classId))
  const most = Math.max(...institutions.map(({ n }) => n))
  return most === 0 ? [] : institutions.filter(({ n }) => n === most).map(({ classId }) => classId)
}

const childPlansOf = (values: readonly MapValue[]): NonNullable<Claim['childPlans']> => {
  const general = values.filter((value) => isIn(value, ['general']))
  const count = (said: ChildPlanSaid | undefined) =>
    general.filter(({ childPlan }) => childPlan === said).length
  return {
    documented: values.filter((value) => isIn(value, ['child-specific'])).length,
    part: count('part'),
    children: count('children'),
    none: count('none'),
    undated: count('undated'),
    silent: count(undefined),
  }
}

/** Who was not yet independent, and who is no longer a party, among those of a class. */
const othersOf = (values: readonly MapValue[], classId: ClassId): Pick<Part, 'others'> => {
  const others = KNOWN_MORE.map((wording) => ({
    wording,
    n: values.filter((value) => isIn(value, [classId]) && value.treaty?.wording === wording).length,
  })).filter(({ n }) => n > 0)
  return others.length > 0 ? { others } : {}
}

/** What a count of parties leaves unsaid: that more may have signed, and that the treaty is not in force yet. */
const treatyClauses = (
  dataset: Dataset,
  { theme, instrument }: Filters,
  time: Time,
  signed: number,
): Pick<Claim, 'signed' | 'inForce'> => {
  if (!hasInstrument(theme)) return {}
  const { signatures, firstInForce: inForce } = dataset.instrument(instrument)
  return {
    ...(signatures === 'partly' && signed > 0 && { signed }),
    ...(inForce !== undefined && time < inForce && { inForce }),
  }
}

/** What the map shows of the place and the time that are chosen: of the question, or of the classes that are pressed. */
export const claimOf = (dataset: Dataset, answer: Answer, filters: Filters): Claim => {
  const { theme, sub, classes: pressed } = filters
  const row = mapRowOf(theme, sub)
  const values = membersOf(filters, answer).flatMap(({ code }) => answer.valueOf.get(code) ?? [])
  const count = (...ids: ClassId[]) => values.filter((value) => isIn(value, ids)).length
  const inferred = values.filter(({ basis }) => basis !== undefined)
  const all = row.classes.map((classId): Part => ({
    classId,
    n: count(classId),
    inferred: inferred.filter((value) => isIn(value, [classId])).length,
    ...othersOf(values, classId),
  }))
  const most = row.claimed === undefined ? mostFrequent(all) : []
  const counted = [pressed, row.claimed ?? [], most].find((ids) => ids.length > 0) ?? []
  const [only = ''] = counted
  const others = all.filter(({ classId, n }) => n > 0 && !counted.includes(classId))
  const time = timeOf(dataset, filters)
  const { opened, signatures } = hasInstrument(theme) ? dataset.instrument(filters.instrument) : {}
  const ids = {
    notOpen: `claim.treaties.${signatures === 'no' ? 'notAdopted' : 'notOpen'}`,
    pressed: 'say.count',
    most: 'say.most',
    own: `claim.${theme}.${subWord(sub)}`,
  }
  const isNotOpen = opened !== undefined && time < opened
  const kind = isNotOpen ? 'notOpen' : pressed.length > 0 ? 'pressed' : most.length > 0 ? 'most' : 'own'
  return {
    id: ids[kind] as MessageId,
    question: filters,
    time,
    first: dataset.reachOf(filters).first,
    counted,
    countedParts: all.filter(({ classId }) => counted.includes(classId)),
    // Each of several classes that are named as the most frequent has this number.
    n: most.length > 0 && pressed.length === 0 ? count(only) : count(...counted),
    base: values.length,
    ...(theme === 'plans' && pressed.length === 0 && { childPlans: childPlansOf(values) }),
    parts:
      isNotOpen || pressed.length > 0 ? [] : others.filter(({ classId }) => !SILENT_CLASSES.has(classId)),
    silence: isNotOpen ? [] : others.filter(({ classId }) => SILENT_CLASSES.has(classId)),
    conflicts: answer.inScope
      .filter(({ code }) => dataset.conflictsOf(code, filters).length > 0)
      .map(entityLabel),
    inferred: inferred.filter((value) => pressed.length === 0 || isIn(value, pressed)).length,
    ...(isNotOpen
      ? { opened }
      : treatyClauses(dataset, filters, time, pressed.length > 0 ? 0 : count('signed'))),
  }
}
