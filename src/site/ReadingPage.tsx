import type { ReactNode } from 'react'
import { useTexts } from '../text/context'
import { Foot } from './Foot'
import { SiteHeader } from './SiteHeader'
import type { NavPage } from './SiteNav'
import styles from './ReadingPage.module.css'
import siteStyles from './Site.module.css'

interface ReadingPageProps {
  current?: NavPage | undefined
  /** Whether the page takes the whole window and sets its own columns. */
  isWide?: boolean | undefined
  /** Whether the content is in English on a page of another language, and says so. */
  isInEnglish?: boolean
  /** The search, between the atlas's name and the way to other pages. */
  search: ReactNode
  children: ReactNode
}

/** A page that is read rather than worked with: the header, a column of text and figures, the foot. */
export function ReadingPage({
  current,
  isWide = false,
  isInEnglish = false,
  search,
  children,
}: ReadingPageProps) {
  const { t } = useTexts()
  return (
    <div className={siteStyles.page} data-page="">
      <SiteHeader current={current} skipTo={{ id: 'content', text: t('skip.toContent') }}>
        {search}
      </SiteHeader>
      <main
        className={isWide ? `${styles.reading} ${styles.wide}` : styles.reading}
        id="content"
        tabIndex={-1}
      >
        {isInEnglish ? (
          <>
            <p className={styles.inEnglish} data-in-english="">
              {t('language.inEnglish')}
            </p>
            <div lang="en">{children}</div>
          </>
        ) : (
          children
        )}
      </main>
      <Foot />
    </div>
  )
}
