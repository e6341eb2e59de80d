import type { ReactNode } from 'react'
import { linkTo } from '../store/linkTo'
import { SITE_PATHS } from '../store/sitePaths'
import { useIsFile, useSiteRoot } from '../store/siteRoot'
import { useTexts } from '../text/context'
import { LanguageMenu } from './LanguageMenu'
import { LeaveButton, LeaveByKeys } from './leave/LeaveLinks'
import styles from './Site.module.css'
import { type NavPage, SiteNav } from './SiteNav'

interface SiteHeaderProps {
  /** The page that is open, if the header leads to it. */
  current?: NavPage | undefined
  /** Id of what the first link of the page skips to, and the words of that link. */
  skipTo: { readonly id: string; readonly text: string }
  /** What is said of the page beside the atlas's name, in the place of what the atlas is about. */
  about?: string | undefined
  /** What stands between the atlas's name and the way to other pages, such as the search. */
  children?: ReactNode
}

/** Name of the atlas, the way between its pages if it has any, the way past both, and the way out. */
export function SiteHeader({ current, skipTo, about, children }: SiteHeaderProps) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const isFile = useIsFile()
  return (
    <>
      <a className={styles.skip} href={`#${skipTo.id}`}>
        {skipTo.text}
      </a>
      <header className={styles.head}>
        <LeaveByKeys className={styles.skip} />
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
