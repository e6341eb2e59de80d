import { folderOf, ownName } from '../../domain/languages'
import { isDraft } from '../../domain/reviews'
import { SITE_PATHS } from '../../domain/sitePaths'
import { SITE_LANGUAGES, useFilesRoot, usePagePath } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { Icon } from '../../ui/Icon'
import styles from './LanguageMenu.module.css'

/** Links to this page in other languages, drafts marked; without script too. One language has no menu. */
export function LanguageMenu() {
  const { t, locale } = useTexts()
  const root = useFilesRoot()
  if (SITE_LANGUAGES.length === 1) return null
  return (
    <nav className={styles.nav} aria-label={t('language.menu')}>
      <details className={styles.menu} data-menu="">
        <summary className={styles.handle}>
          <span className={styles.short}>{locale.toUpperCase()}</span>{' '}
          <span className={styles.whole}>{ownName(locale)}</span>{' '}
          {isDraft(locale) && <span className={styles.draft}>{t('language.draft')}</span>}{' '}
          <span className="visuallyHidden">({t('language.menu')})</span>
          <Icon name="chevron" />
        </summary>
        <div className={styles.list}>
          <LanguageLinks />
          <p className={styles.note}>
            {t('language.draftNote')}{' '}
            <a href={root + folderOf(locale) + SITE_PATHS.review}>{t('language.review')}</a>
          </p>
        </div>
      </details>
    </nav>
  )
}

/** This page in each language, by the language's own name. */
export function LanguageLinks() {
  const { t, locale } = useTexts()
  const root = useFilesRoot()
  const path = usePagePath()
  return (
    <ul aria-label={t('language.menu')}>
      {SITE_LANGUAGES.map((language) => (
        <li key={language} className={styles.language}>
          <a
            href={root + folderOf(language) + path}
            hrefLang={language}
            aria-current={language === locale ? 'true' : undefined}
            data-language={language}
          >
            <span lang={language}>{ownName(language)}</span>
            {isDraft(language) && <span className={styles.draft}>{t('language.draft')}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
}
