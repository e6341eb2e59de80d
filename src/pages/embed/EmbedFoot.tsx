import { useAtlas } from '../../store/context'
import { embedAddress, type EmbedKind } from '../../store/embedLink'
import { DEFAULT_FILTERS } from '../../store/filters'
import { toQuery } from '../../store/link'
import { useSiteRoot } from '../../store/siteRoot'
import { useTexts } from '../../text/context'
import styles from './EmbedFoot.module.css'
import { footMarkup } from './footMarkup'
import { useKeptVersion } from './keptData'

interface EmbedFootProps {
  kind: EmbedKind
  /** Address of the page that tells more; the same state in the whole atlas where not given. */
  href?: string
  /** Words of the link, where it leads to another page than the atlas. */
  linkText?: string
  /** Notes on what is shown. */
  notes?: string
}

/** What every embed says of itself, and the way to the atlas. */
export function EmbedFoot({ kind, href, linkText, notes = '' }: EmbedFootProps) {
  const texts = useTexts()
  const root = useSiteRoot()
  const { filters, dataset } = useAtlas((state) => state)
  const kept = useKeptVersion()
  const query = toQuery(filters, DEFAULT_FILTERS)
  const entity = filters.entity === null ? null : dataset.entity(filters.entity)
  const html = footMarkup(texts, {
    root,
    notes,
    kept,
    href: href ?? `${root}${query && `?${query}`}`,
    linkText: linkText ?? texts.t('embed.open'),
    liveHref: embedAddress(root, kind, filters, { entity }),
  })
  // The same words for a map, which no React draws.
  // oxlint-disable-next-line react/no-danger
  return <footer className={styles.foot} dangerouslySetInnerHTML={{ __html: html }} />
}
