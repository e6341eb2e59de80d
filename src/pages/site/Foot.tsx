import { linkTo } from '../../state/linkTo'
import { OFFLINE_ANCHOR, SITE_PATHS } from '../../domain/sitePaths'
import { useIsFile, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import styles from './Site.module.css'

const MORE = ['foot.prevalenceMore', 'foot.study', 'foot.boundaries', 'foot.credit'] as const

/**
 * What holds for every view: reported, not prevalence; names and boundaries; whose study this follows; the way to read it all without a network. `note` comes
 * before it, on a page that has no other place to say it at its start.
 */
export function Foot({ note }: { note?: string | undefined }) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const isFile = useIsFile()
  return (
    <footer className={styles.foot} data-foot="">
      <p className={styles.footLead}>{t('foot.prevalence')}</p>
      {/* One text: pieces of it would each move where the letters before them change their width. */}
      <p className={styles.footText}>{[note, ...MORE.map((id) => t(id))].filter(Boolean).join(' ')}</p>
      {!isFile && (
        <p className={styles.footLink}>
          <a href={linkTo(root, `${SITE_PATHS.help}#${OFFLINE_ANCHOR}`)}>{t('foot.offline')}</a>{' '}
          <a href={linkTo(root, SITE_PATHS.changes)}>{t('foot.changes')}</a>
        </p>
      )}
    </footer>
  )
}
