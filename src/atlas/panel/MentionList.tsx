import type { StudyMention } from '../../data/contract'
import { linkTo } from '../../state/linkTo'
import { SITE_PATHS } from '../../domain/sitePaths'
import { useIsFile, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import styles from './Panel.module.css'

/** Statements of the study, each with its place in it and the way to it among the findings. */
export function MentionList({ mentions }: { mentions: readonly StudyMention[] }) {
  const { t, dataLang } = useTexts()
  const root = useSiteRoot()
  const isFile = useIsFile()
  return (
    <ul className={styles.mentions}>
      {mentions.map(({ id, text, places }) => (
        <li key={id} data-mention={id}>
          <p lang={dataLang}>{text}</p>
          <p className={styles.quiet}>
            {t('panel.says.place')} <span lang={dataLang}>{places.join('; ')}</span>.{' '}
            {!isFile && (
              <a href={linkTo(root, `${SITE_PATHS.findings}#${id}`)}>
                {t('site.nav.findings')}
                <span className="visuallyHidden" lang={dataLang}>
                  : {text}
                </span>
              </a>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
