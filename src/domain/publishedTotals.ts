import type { EntityCode, Scope } from './entity'
import { type ChildPlanSaid, LEAD_INSTITUTIONS } from './evidence'
import type { ClassId, MapOfTheme, SubId, ThemeId } from './themes'
import type { IsoDay } from './treaty'

/** Classes of the map that fit an indicator; `null` where our sources count nothing comparable. */
interface MappedIndicator {
  readonly sub: SubId
  readonly classes: readonly ClassId[] | null
  /** Classes that deny it; reports deny nothing, since they only do not mention (R6). */
  readonly denied?: readonly ClassId[]
  /** Further maps, any of which may fit instead. */
  readonly or?: readonly MapOfTheme[]
}

const WITHOUT_RULE = { sub: 'non-punishment', classes: ['no'], denied: ['yes'] } as const
const BODIES = ['coordinator-and-body', 'coordinator', 'body']
const NOT_ADOPTED = ['in-preparation', 'none']

const MAPPED: Readonly<Record<string, MappedIndicator>> = {
  origin: { sub: 'main', classes: ['origin', 'origin-and-destination'] },
  destination: { sub: 'main', classes: ['destination', 'origin-and-destination'] },
  'origin-and-destination': { sub: 'main', classes: ['origin-and-destination'] },
  internal: { sub: 'main', classes: ['reported'] },
  anywhere: {
    sub: 'main',
    classes: ['origin', 'destination', 'origin-and-destination', 'reported'],
    or: [{ theme: 'internal', sub: 'main' }],
  },
  'distinct-child-definition': {
    sub: 'distinct-child-definition',
    classes: ['separate-article', 'special-rule-in-definition'],
    denied: ['aggravation-only', 'none'],
  },
  'form-illegal-adoption': {
    sub: 'illegal-adoption',
    classes: ['named'],
    denied: ['not-named', 'no-definition'],
  },
  'no-non-punishment': WITHOUT_RULE,
  'no-protection': WITHOUT_RULE,
  'lead-institution': { sub: 'main', classes: LEAD_INSTITUTIONS, denied: ['none'] },
  'lead-institution=none': { sub: 'main', classes: ['none'], denied: LEAD_INSTITUTIONS },
  nap: { sub: 'main', classes: ['child-specific', 'general'], denied: NOT_ADOPTED },
  'child-nap': { sub: 'main', classes: ['child-specific'], denied: NOT_ADOPTED },
  'trafficking-law': {
    sub: 'law',
    classes: ['comprehensive-act', 'specific-offence'],
    denied: ['other-offences-only', 'none'],
  },
  // The sources list forms, not the model of the whole definition.
  'palermo-framed-definition': { sub: 'main', classes: null },
  'national-bodies': { sub: 'main', classes: BODIES, denied: ['none'] },
  'national-bodies=0': { sub: 'main', classes: ['none'], denied: BODIES },
  // The sources give kinds of bodies, neither their number nor which serve child trafficking alone.
  'national-bodies>=3': { sub: 'main', classes: null },
  'child-trafficking-body': { sub: 'main', classes: null },
  'child-trafficking-working-group': { sub: 'main', classes: null },
}

const LEAD_CLASS = /^lead-institution=([a-z-]+)$/
const LEAD_TWO = 'lead-institution-count=2'
/** Whether a total on a theme can be compared, or is known to have nothing comparable. */
export const isIndicator = (indicator: string): boolean =>
  indicator in MAPPED || indicator === LEAD_TWO || LEAD_CLASS.test(indicator)

/** The study's own "no information", which is no class of the atlas. */
export const NO_INFORMATION = 'no-information'

const STUDY_ORDER = [
  'study',
  'patterns',
  'internal',
  'treaties',
  'plans',
  'definitions',
  'institutions',
  'coordination',
]

export const inStudyOrder = (totals: readonly PublishedTotal[]): readonly PublishedTotal[] =>
  [...totals].sort((a, b) => STUDY_ORDER.indexOf(a.map) - STUDY_ORDER.indexOf(b.map))

/** The maps that are read together with the total's own, which no single map shows. */
export const furtherMaps = ({ indicator }: PublishedTotal): readonly MapOfTheme[] =>
  MAPPED[indicator]?.or ?? []

export const subOfTotal = ({ indicator }: PublishedTotal): SubId => MAPPED[indicator]?.sub ?? 'main'

interface Criterion {
  readonly classes: readonly ClassId[]
  readonly denied: readonly ClassId[]
  /** How many of the classes must be met. */
  readonly atLeast: number
}

const LEADS: Criterion = { classes: LEAD_INSTITUTIONS, denied: ['none'], atLeast: 1 }

/** R26: what a source must state for a total, and what denies it; `null` where our sources count nothing comparable. */
const criterionOf = ({ map, indicator }: PublishedTotal): Criterion | null => {
  if (map === 'treaties')
    return { classes: ['bound'], denied: ['signed', 'not-bound', 'cannot-join'], atLeast: 1 }
  const { classes, denied = [] } = MAPPED[indicator] ?? { classes: undefined }
  if (classes !== undefined) return classes && { classes, denied, atLeast: 1 }
  if (indicator === LEAD_TWO) return { ...LEADS, atLeast: 2 }
  const name = LEAD_CLASS.exec(indicator)?.[1]
  // One named lead denies no second, so that only "none" denies.
  return name === undefined || name === NO_INFORMATION ? null : { ...LEADS, classes: [name] }
}

export const classesFitting = (total: PublishedTotal): readonly ClassId[] | null =>
  criterionOf(total)?.classes ?? null

/** "Another institution" is what the coding left over, and no answer of the study's. */
export const isResidue = ({ indicator }: PublishedTotal): boolean => indicator === 'lead-institution=other'

export type Fit = 'fits' | 'does-not-fit' | 'unknown'

interface FittingValue {
  readonly classes: readonly ClassId[]
  readonly childPlan?: ChildPlanSaid | undefined
  /** Present where a source does not state the answer or its year, but it is inferred (R34). */
  readonly basis?: 'inferred' | 'year-inferred' | undefined
}

/** R26: an entity fits if a source states it, and does not if a source denies it; missing data and inference leave it open. */
export const fitOf = (total: PublishedTotal, { classes, childPlan, basis }: FittingValue): Fit => {
  const criterion = criterionOf(total)
  if (criterion === null || basis !== undefined) return 'unknown'
  if (classes.filter((id) => criterion.classes.includes(id)).length >= criterion.atLeast) return 'fits'
  const isDenied =
    classes.some((id) => criterion.denied.includes(id)) ||
    (total.indicator === 'child-nap' && childPlan === 'none')
  return isDenied ? 'does-not-fit' : 'unknown'
}

/** The class whose bar a total is in the study's chart of leading institutions; "no information" is a bar of its own. */
export const barOf = ({ indicator, relation }: PublishedTotal): ClassId | undefined =>
  relation === '=' ? LEAD_CLASS.exec(indicator)?.[1] : undefined

/** The study's words of quantity where it gives no figure (R30). */
export const QUANTITY_WORDS = [
  'nearly-all',
  'virtually-all',
  'vast-majority',
  'majority',
  'few',
  'rare',
  'including',
] as const
export type QuantityWord = (typeof QUANTITY_WORDS)[number]

export const RELATIONS = ['=', '~', '>', '<', ...QUANTITY_WORDS, 'dominant', 'only-in'] as const
/** How the study words a total; `dominant` and `only-in` compare classes or sub-regions. */
export type Relation = (typeof RELATIONS)[number]

/** A total that the study published; it never corrects ours. */
export interface PublishedTotal {
  readonly id: string
  readonly map: 'study' | ThemeId
  readonly indicator: string
  readonly scope: Scope
  readonly relation: Relation
  /** A count where `base` is given, else a share from 0 to 1; absent where the study uses words alone. */
  readonly value?: number
  readonly base?: number
  /** The base is ours: the study gives none with this figure. */
  readonly isBaseOurs?: true
  readonly asOf: string | IsoDay
  readonly named?: readonly EntityCode[]
  /** Entities that a second reading of "Eastern" or "Western Europe" assigns to the other. */
  readonly inDoubt?: readonly EntityCode[]
  /** For joint acts of an organisation: the entities that took part that day (decision 0035). */
  readonly takingPart?: readonly EntityCode[]
}
