import { useAtlas } from '../../state/context'
import { DEFAULT_FILTERS } from '../../state/filters'
import { toQuery } from '../../state/link'
import { SITE_PATHS } from '../../domain/sitePaths'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import styles from './EmbedFooter.module.css'

/** A link that opens a new page: replacing the frame or its host would lose the reader. */
const NEW_PAGE = { target: '_blank', rel: 'noopener' } as const

interface EmbedFooterProps {
  notes?: string
  href?: string
  linkText?: string
}

/** The footer of an embed; by default its link leads to the same state in the whole atlas. */
export function EmbedFooter({ notes, href, linkText }: EmbedFooterProps) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const query = useAtlas(({ filters }) => toQuery(filters, DEFAULT_FILTERS))
  return (
    <footer className={styles.footer}>
      <p>
        <b>{t('footer.prevalence')}</b>
      </p>{' '}
      {/* The paragraphs are one line of text, with a space between them. */}
      <p>
        <span data-notes="">{notes}</span> {t('embed.boundaries')}{' '}
        {/* Until the page is hydrated it leads to the state of its address (applyLooks.ts). */}
        <a
          data-atlas-link=""
          href={href ?? `${root}${query && `?${query}`}`}
          suppressHydrationWarning
          {...NEW_PAGE}
        >
          {linkText ?? t('embed.open')}
        </a>{' '}
        <a href={root + SITE_PATHS.help} {...NEW_PAGE}>
          {t('embed.help')}
        </a>
      </p>{' '}
      <p className={styles.address} role="status" data-pressed-address="" hidden>
        {t('embed.noPageOpened')} <b />
      </p>
    </footer>
  )
}
