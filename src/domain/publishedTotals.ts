import type { EntityCode, Scope } from './entity'
import { type AnswerGiven, isKnown } from './verdict'
import { type ChildPlanSaid, LEAD_INSTITUTIONS } from './evidence'
import type { ClassId, MapOfTheme, SubId, ThemeId } from './themes'
import type { IsoDay } from './treaty'

/** Classes of the map that fit an indicator; `null` where our sources count nothing comparable. */
interface MappedIndicator {
  readonly sub: SubId
  readonly classes: readonly ClassId[] | null
  /** Further maps, any of which may fit instead. */
  readonly or?: readonly MapOfTheme[]
}

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
  },
  'form-illegal-adoption': { sub: 'illegal-adoption', classes: ['named'] },
  'no-non-punishment': { sub: 'non-punishment', classes: ['no'] },
  'no-protection': { sub: 'non-punishment', classes: ['no'] },
  'lead-institution': { sub: 'main', classes: LEAD_INSTITUTIONS },
  nap: { sub: 'main', classes: ['child-specific', 'general'] },
  'child-nap': { sub: 'main', classes: ['child-specific'] },
  'trafficking-law': { sub: 'law', classes: ['comprehensive-act', 'specific-offence'] },
  // The sources list forms, not the model of the whole definition.
  'palermo-framed-definition': { sub: 'main', classes: null },
  'national-bodies': { sub: 'main', classes: ['coordinator-and-body', 'coordinator', 'body'] },
  'national-bodies=0': { sub: 'main', classes: ['none'] },
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

export const classesFitting = ({ map, indicator }: PublishedTotal): readonly ClassId[] | null => {
  if (map === 'treaties') return ['bound']
  const name = LEAD_CLASS.exec(indicator)?.[1]
  if (name !== undefined) return name === NO_INFORMATION ? null : [name]
  if (indicator === LEAD_TWO) return LEAD_INSTITUTIONS
  return MAPPED[indicator]?.classes ?? null
}

export type Fit = 'fits' | 'does-not-fit' | 'unknown'

interface FittingValue extends AnswerGiven {
  readonly childPlan?: ChildPlanSaid | undefined
}

/**
 * R26: whether an entity fits a total. "Not mentioned" by a covering report does not fit; a country with two
 * institutions fits both totals (R13); a plan says nothing of a separate child plan (R16); a partial list leaves
 * other forms open (R12).
 */
export const fitOf = (total: PublishedTotal, value: FittingValue): Fit => {
  const fitting = classesFitting(total)
  if (fitting === null) return 'unknown'
  const isFitting = value.classes.filter((id) => fitting.includes(id)).length
  if (isFitting >= (total.indicator === LEAD_TWO ? 2 : 1)) return 'fits'
  if (total.indicator === 'child-nap' && /^(?:part|none)$/.test(value.childPlan ?? '')) return 'does-not-fit'
  if (total.indicator === 'child-nap' && value.classes.includes('general')) return 'unknown'
  return isKnown(value) ? 'does-not-fit' : 'unknown'
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
