import { toFigureQuery } from '../../export/figure/figureLink'
import { figurePath } from '../../export/figure/figurePath'
import type { FigureSettings } from '../../export/figure/figureSettings'
import { folderOf, ownName } from '../../domain/languages'
import { useAtlas } from '../../state/context'
import { SITE_LANGUAGES, useFilesRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import shared from '../text.module.css'
import styles from './FigurePage.module.css'

/** The same figure in other languages, each on the page of its language. */
export function FigureLanguages({ settings }: { settings: FigureSettings }) {
  const { t, locale } = useTexts()
  const root = useFilesRoot()
  const path = useAtlas(({ settled }) => figurePath(settled, toFigureQuery(settings)))
  if (SITE_LANGUAGES.length === 1) return null
  return (
    <nav className={styles.languages} aria-label={t('figure.language')}>
      <p aria-hidden="true">{t('figure.language')}</p>
      <ul className={shared.inline}>
        {SITE_LANGUAGES.map((language) => (
          <li key={language}>
            <a
              href={root + folderOf(language) + path}
              hrefLang={language}
              lang={language}
              aria-current={language === locale ? 'true' : undefined}
            >
              {ownName(language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
