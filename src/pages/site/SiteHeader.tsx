import type { ReactNode } from 'react'
import { folderOf, languageName } from '../../domain/languages'
import { isDraft } from '../../domain/reviews'
import { SITE_PATHS } from '../../domain/sitePaths'
import { SITE_LANGUAGES, useFilesRoot, usePagePath, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { Icon } from '../../ui/Icon'
import { LeaveButton, LeaveByKeys } from './leave/LeaveLinks'
import menuStyles from '../../ui/Menu.module.css'
import styles from './Site.module.css'
import { MainPages } from './SiteNav'

interface SiteHeaderProps {
  skipTo: readonly { readonly id: string; readonly text: string }[]
  /** The search. */
  children?: ReactNode
}

/** The head of every page, in sight wherever the page is scrolled: name, search, main pages, help, language, way out. */
export function SiteHeader({ skipTo, children }: SiteHeaderProps) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const skips = skipTo.map(({ id, text }) => (
    <a key={id} className={styles.skip} href={`#${id}`}>
      {text}
    </a>
  ))
  return (
    <>
      {skips[0]}
      <header className={styles.head}>
        {/* The second link of every page, wherever else one may skip to. */}
        <LeaveByKeys className={styles.skip} />
        {skips.slice(1)}
        <a className={styles.title} href={root + SITE_PATHS.atlas}>
          {t('site.title')}
        </a>
        {children}
        <SiteNav />
        <LanguageMenu />
        <LeaveButton />
      </header>
    </>
  )
}

function SiteNav() {
  const { t } = useTexts()
  return (
    <nav className={styles.nav} aria-label={t('site.nav')}>
      <ul className={styles.row}>
        <MainPages />
        <Help className={styles.child} />
      </ul>
      <details className={styles.menu} data-menu="">
        <summary className={menuStyles.handle}>
          {t('site.menu')} <Icon name="chevron" />
        </summary>
        <div className={`${menuStyles.list} ${styles.menuList}`}>
          <ul>
            <Help />
            <MainPages />
          </ul>
          {SITE_LANGUAGES.length > 1 && (
            <div className={styles.languages}>
              <LanguageLinks />
            </div>
          )}
        </div>
      </details>
    </nav>
  )
}

function Help({ className }: { className?: string | undefined }) {
  const { t } = useTexts()
  const root = useSiteRoot()
  return (
    <li className={className}>
      <a href={root + SITE_PATHS.help} aria-current={usePagePath() === SITE_PATHS.help ? 'page' : undefined}>
        {t('site.nav.help')}
      </a>
    </li>
  )
}

/** Links to this page in other languages, drafts marked; without script too. One language has no menu. */
export function LanguageMenu() {
  const { t, locale } = useTexts()
  if (SITE_LANGUAGES.length === 1) return null
  return (
    <nav className={styles.language} aria-label={t('language.menu')}>
      <details className={styles.languageMenu} data-menu="">
        <summary className={`${menuStyles.handle} ${styles.handle}`}>
          <span className={styles.short}>{locale.toUpperCase()}</span>{' '}
          <span className={styles.whole}>{languageName(locale)}</span>{' '}
          {isDraft(locale) && <span className={styles.draft}>{t('language.draft')}</span>}{' '}
          <span className="visuallyHidden">({t('language.menu')})</span>
          <Icon name="chevron" />
        </summary>
        <div className={`${menuStyles.list} ${styles.list}`}>
          <LanguageLinks />
          <p className={styles.note}>{t('language.draftNote')}</p>
        </div>
      </details>
    </nav>
  )
}

/** This page in each language, by the language's own name. */
function LanguageLinks() {
  const { t, locale } = useTexts()
  const root = useFilesRoot()
  const path = usePagePath()
  return (
    <ul aria-label={t('language.menu')}>
      {SITE_LANGUAGES.map((language) => (
        <li key={language}>
          <a
            href={root + folderOf(language) + path}
            hrefLang={language}
            aria-current={language === locale ? 'true' : undefined}
            data-language={language}
          >
            <span lang={language}>{languageName(language)}</span>
            {isDraft(language) && <span className={styles.draft}>{t('language.draft')}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
}
