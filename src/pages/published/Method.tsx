import { SITE_PATHS } from '../../store/sitePaths'
import { useSiteRoot } from '../../store/siteRoot'
import { useTexts } from '../../text/context'
import styles from './Published.module.css'

const POINTS = ['horizon', 'verdict', 'words', 'twice', 'result'] as const

/** How a verdict comes about, in a few sentences, with the way to the rules. */
export function Method() {
  const { t } = useTexts()
  const root = useSiteRoot()
  return (
    <ul className={styles.method}>
      {POINTS.map((point) => (
        <li key={point}>{t(`published.method.${point}`)}</li>
      ))}
      <li>
        <a href={`${root}${SITE_PATHS.methods}#R26`}>{t('published.method.rules')}</a>
      </li>
    </ul>
  )
}
