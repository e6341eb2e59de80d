import { SITE_PATHS } from '../../domain/sitePaths'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import styles from './FindingsPage.module.css'

const POINTS = ['horizon', 'verdict', 'words', 'twice', 'result'] as const

/** How the study's figures are compared, folded; the choice that decides most is said beside it. */
export function Method() {
  const { t } = useTexts()
  const root = useSiteRoot()
  return (
    <details className={styles.method} id="method" data-in-print="">
      <summary>
        <b>{t('findings.method')}</b> <span>{t('findings.method.choice')}</span>
      </summary>
      <ul>
        {POINTS.map((point) => (
          <li key={point}>{t(`published.method.${point}`)}</li>
        ))}
        <li>
          <a href={`${root}${SITE_PATHS.methods}#R26`}>{t('published.method.rules')}</a>
        </li>
      </ul>
    </details>
  )
}
