import { linkTo } from '../store/linkTo'
import { SITE_PATHS } from '../store/sitePaths'
import { useSiteRoot } from '../store/siteRoot'
import { useTexts } from '../text/context'
import { Icon } from '../ui/Icon'
import styles from './Site.module.css'

/** The pages that the header leads to, in its order. */
const NAV_PAGES = ['atlas', 'findings', 'compare', 'published', 'methods', 'help'] as const
/** A page that the header leads to. */
export type NavPage = (typeof NAV_PAGES)[number]

interface SiteNavProps {
  /** The page that is open, if the header leads to it. */
  current?: NavPage | undefined
}

/** The way between the pages: a row where there is room, a menu that opens without a script where there is not. */
export function SiteNav({ current }: SiteNavProps) {
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

function Links({ className, current }: SiteNavProps & { className: string | undefined }) {
  const { t } = useTexts()
  const root = useSiteRoot()
  return (
    <ul className={className}>
      {NAV_PAGES.map((page) => (
        <li key={page}>
          <a href={linkTo(root, SITE_PATHS[page])} aria-current={page === current ? 'page' : undefined}>
            {t(`site.nav.${page}`)}
          </a>
        </li>
      ))}
    </ul>
  )
}
