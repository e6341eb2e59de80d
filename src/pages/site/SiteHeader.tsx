import type { ComponentProps, ReactNode } from 'react'
import { linkTo, useIsFile, useSiteRoot } from '../../state/sitePlace'
import { SITE_PATHS, OFFLINE_ANCHOR } from '../../domain/sitePaths'
import { isDraft, reviewOf } from '../../domain/reviews'
import { useTexts } from '../../text/context'
import { isLongPage, isTranslated } from '../../text/translated'
import { Icon } from '../../ui/Icon'
import { LanguageMenu } from './LanguageMenu'
import { LeaveButton, LeaveByKeys } from './leave/LeaveLinks'
import styles from './Site.module.css'

const MORE = ['footer.prevalenceMore', 'footer.study', 'footer.boundaries', 'footer.credit'] as const

const FOOTER_PAGES = [
  ['introduction', SITE_PATHS.introduction],
  ['guide', SITE_PATHS.guide],
  ['offline', `${SITE_PATHS.help}#${OFFLINE_ANCHOR}`],
  ['changes', SITE_PATHS.changes],
  ['accessibility', SITE_PATHS.accessibility],
] as const

/** Notes for every view: reported, not how common; names and boundaries; the study; offline use. */
export function SiteFooter({ note }: { note?: string | undefined }) {
  const { t, day, locale } = useTexts()
  const root = useSiteRoot()
  const isFile = useIsFile()
  const review = reviewOf(locale)
  return (
    <footer className={styles.footer} data-footer="">
      <p className={styles.footLead}>{t('footer.prevalence')}</p>
      {/* One text node: separate ones would each move when the fonts load. */}
      <p className={styles.footText}>{[note, ...MORE.map((id) => t(id))].filter(Boolean).join(' ')}</p>
      {review && (
        <p className={styles.footText} data-reviewed="">
          {t('footer.reviewed', { by: review.by, day: day(review.on) })}
        </p>
      )}
      {!isFile && (
        <p className={styles.footerLink}>
          {FOOTER_PAGES.map(([id, path]) => (
            <PageLink key={id} page={id} href={linkTo(root, path)}>
              {t(`footer.${id}`)}
            </PageLink>
          ))}
          {isDraft(locale) && <a href={linkTo(root, SITE_PATHS.review)}>{t('language.review')}</a>}
        </p>
      )}
    </footer>
  )
}

const NAV_PAGES = ['atlas', 'findings', 'compare', 'methods', 'help'] as const
export type NavPage = (typeof NAV_PAGES)[number]

interface SiteHeaderProps {
  current?: NavPage | undefined
  skipTo: readonly { readonly id: string; readonly text: string }[]
  about?: string | undefined
  children?: ReactNode
}

/** The atlas's name, the skip links, the navigation and "Leave this site". */
export function SiteHeader({ current, skipTo, about, children }: SiteHeaderProps) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const isFile = useIsFile()
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
        <a className={styles.title} href={linkTo(root, SITE_PATHS.atlas)}>
          {t('site.title')}
        </a>
        {about ? (
          <span className={styles.about}>{about}</span>
        ) : (
          <span className={styles.subtitle}>{t('site.subtitle')}</span>
        )}
        {children}
        {!isFile && (
          <>
            <SiteNav current={current} />
            <LanguageMenu />
          </>
        )}
        <LeaveButton />
      </header>
    </>
  )
}

function SiteNav({ current }: Pick<SiteHeaderProps, 'current'>) {
  const { t } = useTexts()
  return (
    <nav className={styles.nav} aria-label={t('site.nav')}>
      <Links className={styles.row} current={current} />
      <details className={styles.menu} data-menu="">
        <summary className={styles.menuHandle}>
          {t('site.menu')} <Icon name="chevron" />
        </summary>
        <Links className={styles.menuList} current={current} />
      </details>
    </nav>
  )
}

function Links({ className, current }: Pick<SiteHeaderProps, 'current'> & { className: string | undefined }) {
  const { t } = useTexts()
  const root = useSiteRoot()
  return (
    <ul className={className}>
      {NAV_PAGES.map((page) => (
        <li key={page}>
          <PageLink
            page={page}
            href={linkTo(root, SITE_PATHS[page])}
            aria-current={page === current ? 'page' : undefined}
          >
            {t(`site.nav.${page}`)}
          </PageLink>
        </li>
      ))}
    </ul>
  )
}

interface PageLinkProps extends ComponentProps<'a'> {
  page: string
  children: string
}

/** A link to a page, which says beforehand that it is in English where another language lacks it. */
function PageLink({ page, children, ...link }: PageLinkProps) {
  const { t, locale } = useTexts()
  const isInEnglish = isLongPage(page) && !isTranslated(page, locale)
  return (
    <a {...link} hrefLang={isInEnglish ? 'en' : undefined}>
      {isInEnglish ? t('language.pageInEnglish', { page: children }) : children}
    </a>
  )
}
