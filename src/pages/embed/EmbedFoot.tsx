import type { ReactNode } from 'react'
import { DEFAULT_FILTERS } from '../../store/filters'
import { useAtlas } from '../../store/context'
import { toQuery } from '../../store/link'
import { SITE_PATHS } from '../../store/sitePaths'
import { useSiteRoot } from '../../store/siteRoot'
import { useTexts } from '../../text/context'
import { KeptData } from './KeptData'
import styles from './EmbedFoot.module.css'

interface EmbedFootProps {
  /** Address of the page that tells more; the same state in the whole atlas where not given. */
  href?: string
  /** Words of the link, where it leads to another page than the atlas. */
  linkText?: string
  /** Notes on what is shown. */
  children?: ReactNode
}

/**
 * What every embed says of itself, and the way to the atlas. The link opens a page of its own: a frame that replaced
 * itself would lose its host's reader, and one that replaced its host would take the reader away unasked.
 */
export function EmbedFoot({ href, linkText, children }: EmbedFootProps) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const query = useAtlas(({ filters }) => toQuery(filters, DEFAULT_FILTERS))
  return (
    <footer className={styles.foot}>
      <p>
        <b>{t('foot.prevalence')}</b>
      </p>{' '}
      <KeptData />{' '}
      <p>
        {children} {t('embed.boundaries')}{' '}
        <a href={href ?? `${root}${query && `?${query}`}`} target="_blank" rel="noopener" data-atlas-link="">
          {linkText ?? t('embed.open')}
        </a>{' '}
        <a
          className={styles.help}
          href={`${root}${SITE_PATHS.help}`}
          target="_blank"
          rel="noopener"
          data-help-link=""
        >
          {t('embed.help')}
        </a>
      </p>
    </footer>
  )
}
