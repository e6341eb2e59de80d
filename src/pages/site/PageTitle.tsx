import type { ReactNode } from 'react'
import { TOOL_PATHS } from '../../domain/sitePaths'
import { usePagePath, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { doorOf, SIBLINGS } from './doors'
import { PageLink } from './SiteHeader'
import styles from './PageTitle.module.css'

/** The first heading of a page, with the pages beside it behind the same door. */
export function PageTitle({ children }: { children: ReactNode }) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const path = usePagePath()
  const door = doorOf(path)
  return (
    <>
      <h1>{children}</h1>
      {(door === 'methods' || door === 'guide') && (
        <nav className={styles.siblings} aria-label={t('site.siblings')}>
          <ul>
            {SIBLINGS[door]
              .filter((page) => TOOL_PATHS[page] !== undefined)
              .map((page) => (
                <li key={page}>
                  <PageLink
                    page={page}
                    href={`${root}${TOOL_PATHS[page]}`}
                    aria-current={TOOL_PATHS[page] === path ? 'page' : undefined}
                  >
                    {t(`site.page.${page}`)}
                  </PageLink>
                </li>
              ))}
          </ul>
        </nav>
      )}
    </>
  )
}
