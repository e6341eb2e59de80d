import type { ReactNode } from 'react'
import type { Dataset } from '../../data/Dataset'
import { useAtlas } from '../../state/context'
import { DEFAULT_FILTERS, type Filters } from '../../state/filters'
import { toQuery } from '../../state/link'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import type { Texts } from '../../text/i18n'
import { questionText } from '../../text/sentences/words'
import { About } from '../../text/dataTexts'
import styles from './Section.module.css'

interface MapLinkProps {
  filters: Filters
  isInText?: boolean
  children?: ReactNode
}

/** A link from text to the state of the atlas that shows it. */
export function MapLink({ filters, isInText, children }: MapLinkProps) {
  const texts = useTexts()
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const query = toQuery(filters, DEFAULT_FILTERS)
  return (
    <a
      href={query ? `${root}?${query}` : root}
      className={isInText ? styles.itsMap : undefined}
      data-map-link=""
    >
      {children ?? stateWords(texts, dataset, filters)}
    </a>
  )
}

const stateWords = (texts: Texts, dataset: Dataset, filters: Filters): string => {
  if (filters.view === 'routes') return texts.t('findings.openRoutes')
  if (filters.view === 'grid') return texts.t('findings.openGrid')
  return texts.t('findings.openMapOf', { question: questionText(texts, dataset, filters) })
}

/** The link below a figure to its state, with the question for screen readers that list links. */
export function FigureLink({ filters }: { filters: Filters }) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  return (
    <MapLink filters={filters}>
      {texts.t('findings.openMap')}
      <About>{questionText(texts, dataset, filters)}</About>
    </MapLink>
  )
}
