import type { ReactNode } from 'react'
import { useSiteRoot } from '../store/siteRoot'
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
  /** What stands between the atlas's name and the way to other pages, such as the search. */
  children?: ReactNode
}

/** Name of the atlas, the way between its pages, the way past both, and the way out. */
export function SiteHeader({ current, skipTo, children }: SiteHeaderProps) {
  const { t } = useTexts()
  const root = useSiteRoot()
  return (
    <>
      <a className={styles.skip} href={`#${skipTo.id}`}>
        {skipTo.text}
      </a>
      <header className={styles.head}>
        <LeaveByKeys className={styles.skip} />
        <a className={styles.title} href={root}>
          {t('site.title')}
        </a>
        <span className={styles.subtitle}>{t('site.subtitle')}</span>
        {children}
        <SiteNav current={current} />
        <LanguageMenu />
        <LeaveButton />
      </header>
    </>
  )
}
