import { type Region, REGIONS } from './entity'
import { type PublishedTotal, REGIONS_MEANT } from './published'
import { LEAD_INSTITUTIONS } from './policyCodes'
import type { ClassId, SubId, ThemeId } from './themes'
import type { Instrument } from './treaty'
import { type ComparableAnswer, isKnown } from './verdict'

/** The map a total is asked of. */
interface MapSelection {
  readonly theme: ThemeId
  readonly sub: SubId
  /** The chosen instrument; only treaties look at it. */
  readonly instrument: Instrument
}

/** Where a published indicator is mapped, and the classes that fit it; `null` where our sources count nothing alike. */
interface MappedIndicator {
  readonly sub: SubId
  readonly classes: readonly ClassId[] | null
}

const MAPPED: Readonly<Record<string, MappedIndicator>> = {
  origin: { sub: 'main', classes: ['origin', 'origin-and-destination'] },
  destination: { sub: 'main', classes: ['destination', 'origin-and-destination'] },
  'origin-and-destination': { sub: 'main', classes: ['origin-and-destination'] },
  internal: { sub: 'main', classes: ['reported'] },
  'distinct-child-definition': {
    sub: 'distinct-child-definition',
    classes: ['separate-article', 'special-rule-in-definition'],
  },
  'form-illegal-adoption': { sub: 'illegal-adoption', classes: ['named'] },
  'no-non-punishment': { sub: 'non-punishment', classes: ['no'] },
  'lead-institution': { sub: 'main', classes: LEAD_INSTITUTIONS },
  nap: { sub: 'main', classes: ['child-specific', 'general'] },
  'child-nap': { sub: 'main', classes: ['child-specific'] },
  'trafficking-law': { sub: 'law', classes: ['comprehensive-act', 'specific-offence'] },
  // The sources list forms, and not what the whole definition follows.
  'palermo-framed-definition': { sub: 'main', classes: null },
  'national-bodies': { sub: 'main', classes: ['coordinator-and-body', 'coordinator', 'body'] },
  'national-bodies=0': { sub: 'main', classes: ['none'] },
  // The sources name kinds of bodies, not how many there are, nor which are for child trafficking alone.
  'national-bodies>=3': { sub: 'main', classes: null },
  'child-trafficking-body': { sub: 'main', classes: null },
  'child-trafficking-working-group': { sub: 'main', classes: null },
}

/** Part of a lead-institution indicator that names one class of the study's chart. */
const LEAD_CLASS = /^lead-institution=([a-z-]+)$/
/** The study's note on countries where two institutions lead together. */
const LEAD_TWO = 'lead-institution-count=2'
/** What the study could not find out; no class of the atlas says that of the study. */
export const NO_INFORMATION = 'no-information'

/** Whether a total says something of the sub-regions shown: of all where none is chosen, else of each that is. */
const isSaidOf = ({ scope, relation }: PublishedTotal, shown: readonly Region[]): boolean => {
  // "Only in" one group speaks of each of the others too.
  if (relation === 'only-in') return true
  const isWhole = REGIONS.every((region) => shown.includes(region))
  if (isWhole || scope === 'all') return isWhole && scope === 'all'
  return shown.every((region) => REGIONS_MEANT[scope].includes(region))
}

/** Whether a total answers the question of a map. */
const isAbout = (total: PublishedTotal, { theme, sub, instrument }: MapSelection): boolean => {
  if (total.map !== theme) return false
  return theme === 'treaties'
    ? total.indicator === instrument.dataId
    : subOfTotal(total) === sub && !isOfLeadChart(total)
}

/** The published totals that answer the question of a map, whatever part of the countries they are about. */
export const totalsOfQuestion = (
  totals: readonly PublishedTotal[],
  asked: MapSelection,
): readonly PublishedTotal[] => totals.filter((total) => isAbout(total, asked))

/** The published totals that belong under a map for the sub-regions shown; none chosen are all. */
export const totalsForMap = (
  totals: readonly PublishedTotal[],
  asked: MapSelection,
  regions: readonly Region[],
): readonly PublishedTotal[] =>
  totalsOfQuestion(totals, asked).filter((total) => isSaidOf(total, regions.length === 0 ? REGIONS : regions))

/** The maps of the published totals in the order of the study's file. */
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

/** The published totals as the study's file has them, whichever files of the atlas they came in. */
export const inStudyOrder = (totals: readonly PublishedTotal[]): readonly PublishedTotal[] =>
  totals.toSorted((a, b) => STUDY_ORDER.indexOf(a.map) - STUDY_ORDER.indexOf(b.map))

/** Part of its theme that a published total is asked of. */
export const subOfTotal = ({ indicator }: PublishedTotal): SubId => MAPPED[indicator]?.sub ?? 'main'

/** The classes of the map that a published total counts; null where nothing here can be set beside it. */
export const classesFitting = ({ map, indicator }: PublishedTotal): readonly ClassId[] | null => {
  if (map === 'treaties') return ['bound']
  const name = LEAD_CLASS.exec(indicator)?.[1]
  if (name !== undefined) return name === NO_INFORMATION ? null : [name]
  if (indicator === LEAD_TWO) return LEAD_INSTITUTIONS
  return MAPPED[indicator]?.classes ?? null
}

/** Whether an entity is one of those a published total counts. `unknown`: neither is documented. */
export type Fit = 'fits' | 'does-not-fit' | 'unknown'

/** What the atlas says of an entity, as far as it bears on a published total. */
interface FittingValue extends ComparableAnswer {
  readonly isWithoutChildPlan?: true
}

/**
 * R26: whether an entity fits a published total, does not, or is open. "Not mentioned" in reports that cover the
 * country does not fit; a country with two institutions fits the total of each (R13); a plan says nothing about a
 * separate plan on child trafficking unless a source does (R16); a list of forms in part leaves open what it does not name (R12).
 */
export const fitOf = (total: PublishedTotal, value: FittingValue): Fit => {
  const fitting = classesFitting(total)
  if (fitting === null) return 'unknown'
  const isFitting = value.classes.filter((id) => fitting.includes(id)).length
  if (isFitting >= (total.indicator === LEAD_TWO ? 2 : 1)) return 'fits'
  if (total.indicator === 'child-nap' && value.isWithoutChildPlan) return 'does-not-fit'
  if (total.indicator === 'child-nap' && value.classes.includes('general')) return 'unknown'
  return isKnown(value) ? 'does-not-fit' : 'unknown'
}

/** Whether a total is a bar of the study's chart of leading institutions. */
const isOfLeadChart = ({ indicator, relation }: PublishedTotal): boolean =>
  relation === '=' && LEAD_CLASS.test(indicator)

/**
 * The study's chart of leading institutions: published count by class id. Of how many it had no information is a bar
 * of its own, `no-information`: that is not what is not documented here.
 */
export const publishedLeadChart = (totals: readonly PublishedTotal[]): ReadonlyMap<ClassId, number> =>
  new Map(
    totals.filter(isOfLeadChart).flatMap(({ indicator, value }) => {
      const name = LEAD_CLASS.exec(indicator)?.[1]
      return name === undefined || value === undefined ? [] : [[name, value] as const]
    }),
  )
