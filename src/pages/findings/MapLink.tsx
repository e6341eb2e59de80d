import { DEFAULT_FILTERS, type Filters } from '../../store/filters'
import { toQuery } from '../../store/link'
import { useSiteRoot } from '../../store/siteRoot'
import { useTexts } from '../../text/context'
import { questionText } from '../../wording/question'

interface MapLinkProps {
  filters: Filters
  /** Words of the link where they are not "Open on the map". */
  children?: string
}

/** A link to the state of the atlas; its question follows for those who hear links one by one. */
export function MapLink({ filters, children }: MapLinkProps) {
  const texts = useTexts()
  const root = useSiteRoot()
  const query = toQuery(filters, DEFAULT_FILTERS)
  return (
    <a href={query ? `${root}?${query}` : root} data-map-link="">
      {children ?? texts.t('findings.openMap')}
      <span className="visuallyHidden">: {questionText(texts, filters)}</span>
    </a>
  )
}
