import type { EntityCode } from '../../domain/entity'
import type { Evidence } from '../../domain/evidence'
import type { SubId, ThemeId } from '../../domain/themes'
import type { InstrumentId } from '../../domain/treaty'
import { DEFAULT_FILTERS, type Filters } from '../../state/filters'
import { toQuery } from '../../state/link'
import { SITE_PATHS } from '../../domain/sitePaths'
import { useFilters } from '../../state/context'
import { useSiteRoot } from '../../state/sitePlace'
import { About } from '../../text/dataTexts'
import { useTexts } from '../../text/context'
import styles from './CorrectLink.module.css'

/** The query parameter that names a part of a country's panel which is no map. */
export const PART_PARAM = 'part'
export const REPORT_PARTS = ['routes', 'detected'] as const
export type ReportPart = (typeof REPORT_PARTS)[number]

/** A value shown on a map or in another part of the country's panel. */
interface SeenValue {
  readonly entity: EntityCode
  readonly theme?: ThemeId
  readonly sub?: SubId
  readonly instrument?: InstrumentId
  readonly evidence?: Evidence
  readonly part?: ReportPart
}

type Circumstances = Pick<Filters, 'evidence' | 'instrument' | 'on'>

/** Path of the correction form for a value, with the state that shows the value and nothing else. */
export const correctPath = ({ part, ...value }: SeenValue, circumstances: Circumstances): string => {
  const { evidence, instrument, on } = circumstances
  // Routes have years of their own.
  const time = part === undefined ? on : null
  const query = toQuery({ ...DEFAULT_FILTERS, evidence, instrument, on: time, ...value }, DEFAULT_FILTERS)
  return `${SITE_PATHS.correct}?${query}${part ? `&${PART_PARAM}=${part}` : ''}`
}

interface CorrectLinkProps {
  value: SeenValue
  about: string
}

/** Links a value to its correction form, filled in. */
export function CorrectLink({ value, about }: CorrectLinkProps) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const circumstances = useFilters('evidence', 'instrument', 'on')
  return (
    <a className={styles.link} href={root + correctPath(value, circumstances)}>
      {t('panel.correctThis')}
      <About>{about}</About>
    </a>
  )
}
