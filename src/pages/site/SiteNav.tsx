import type { ComponentProps, ReactNode } from 'react'
import { DATA_PARTS, isDataPart, SITE_PATHS } from '../../domain/sitePaths'
import { usePagePath, useSiteRoot } from '../../state/sitePlace'
import { isLongPage, isTranslated } from '../../text/content'
import { useTexts } from '../../text/context'
import styles from './PageTitle.module.css'

/** The main pages, to which the header of each page links, in its order. */
const MAIN_PAGES = ['atlas', 'compare', 'findings', 'data', 'about'] as const
type MainPage = (typeof MAIN_PAGES)[number]

/** Beginnings of the paths of the pages that belong to a main page. */
const BELONGING: Readonly<Record<MainPage, readonly string[]>> = {
  atlas: ['theme/'],
  compare: [SITE_PATHS.compare, SITE_PATHS.law, 'country/'],
  findings: [SITE_PATHS.findings],
  data: [SITE_PATHS.data, SITE_PATHS.correct],
  about: [SITE_PATHS.about, SITE_PATHS.guide, SITE_PATHS.lesson, SITE_PATHS.accessibility],
}

/** None for help, which has a link of its own, and for the page for missing addresses. */
const mainPageOf = (path: string): MainPage | undefined =>
  MAIN_PAGES.find((page) => BELONGING[page].some((folder) => path.startsWith(folder)))

/** Links to the main pages, of which the one to which this page belongs is marked. */
export function MainPages() {
  const { t } = useTexts()
  const root = useSiteRoot()
  const path = usePagePath()
  const own = mainPageOf(path)
  return MAIN_PAGES.map((page) => (
    <li key={page}>
      <PageLink
        page={page}
        href={root + SITE_PATHS[page]}
        aria-current={path === SITE_PATHS[page] ? 'page' : page === own ? 'true' : undefined}
        data-keeps-map={page === 'data' ? '' : undefined}
      >
        {t(`site.nav.${page}`)}
      </PageLink>
    </li>
  ))
}

/** Pages of a main page that link to each other above their headings. */
const RELATED = {
  compare: ['compare', 'law'],
  data: ['data', ...DATA_PARTS],
  about: ['about', 'guide', 'lesson', 'accessibility'],
} as const

/** Links to the pages of the same main page, of which this one is marked. */
export function RelatedPages() {
  const { t } = useTexts()
  const root = useSiteRoot()
  const path = usePagePath()
  const main = mainPageOf(path)
  if (main === undefined || main === 'atlas' || main === 'findings') return null
  return (
    <nav className={styles.related} aria-label={t('site.siblings')}>
      <ul>
        {RELATED[main].map((page) => (
          <li key={page}>
            <PageLink
              page={page}
              href={`${root}${SITE_PATHS[page]}`}
              aria-current={SITE_PATHS[page] === path ? 'page' : undefined}
            >
              {t(tabOf(page))}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The first heading of a page, with links to the pages related to it. */
export function PageTitle({ children }: { children: ReactNode }) {
  return (
    <>
      <RelatedPages />
      <h1>{children}</h1>
    </>
  )
}

const tabOf = (page: (typeof RELATED)[keyof typeof RELATED][number]) =>
  page === 'compare'
    ? 'site.nav.compare'
    : isDataPart(page)
      ? (`methods.${page}` as const)
      : (`site.page.${page}` as const)

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
