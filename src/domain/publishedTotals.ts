import type { Region } from './entity'
import type { PublishedTotal } from './published'
import type { ClassId, SubId, ThemeId } from './themes'
import type { Instrument } from './treaty'

/** The map a total is asked of. */
interface AskedMap {
  readonly theme: ThemeId
  readonly sub: SubId
  /** The chosen instrument; only treaties look at it. */
  readonly instrument: Instrument
}

const LEADING_CLASSES = [
  'interior',
  'justice',
  'foreign-affairs',
  'prime-minister',
  'social-affairs',
  'children-family',
  'health',
  'other',
]

/** Where each published indicator is mapped, and the classes that fit it; `null` where our sources count nothing alike. */
const MAPPED: Readonly<Record<string, { readonly sub: SubId; readonly classes: readonly ClassId[] | null }>> =
  {
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
    'lead-institution': { sub: 'main', classes: LEADING_CLASSES },
    nap: { sub: 'main', classes: ['child-specific', 'general'] },
    'child-nap': { sub: 'main', classes: ['child-specific'] },
    // The sources name kinds of bodies, not how many there are.
    'national-bodies=0': { sub: 'main', classes: null },
    'national-bodies>=3': { sub: 'main', classes: null },
  }

/** Part of a lead-institution indicator that names one class of the study's chart. */
const LEAD_CLASS = /^lead-institution=([a-z-]+)$/

/** The published totals that belong under a map for the sub-regions shown: one group of the study, or all. */
export const totalsForMap = (
  totals: readonly PublishedTotal[],
  { theme, sub, instrument }: AskedMap,
  scope: Region | 'all',
): readonly PublishedTotal[] =>
  totals.filter((total) => {
    if (total.map !== theme || total.scope !== scope) return false
    return theme === 'treaties' ? total.indicator === instrument.dataId : MAPPED[total.indicator]?.sub === sub
  })

/** The classes of the map that a published total counts; null where nothing here can be set beside it. */
export const classesFitting = ({ map, indicator }: PublishedTotal): readonly ClassId[] | null =>
  map === 'treaties' ? ['bound'] : (MAPPED[indicator]?.classes ?? null)

/** The study's chart of leading institutions: published count by class id; `not-documented` is its "no information". */
export const publishedLeadChart = (totals: readonly PublishedTotal[]): ReadonlyMap<ClassId, number> =>
  new Map(
    totals.flatMap(({ indicator, value }) => {
      const name = LEAD_CLASS.exec(indicator)?.[1]
      return name ? [[name === 'no-information' ? 'not-documented' : name, value] as const] : []
    }),
  )
