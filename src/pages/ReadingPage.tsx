import type { ReactNode } from 'react'
import { PageFrame } from './site/PageFrame'
import type { NavPage } from './site/SiteHeader'
import siteStyles from './site/Site.module.css'
import { useTexts } from '../text/context'
import styles from './ReadingPage.module.css'

interface ReadingPageProps {
  current?: NavPage | undefined
  isWide?: boolean | undefined
  isInEnglish?: boolean
  children: ReactNode
}

/** A static page: the header, a column of text and figures, the footer. */
export function ReadingPage({ current, isWide = false, isInEnglish = false, children }: ReadingPageProps) {
  const { t } = useTexts()
  return (
    <div className={siteStyles.page} data-page="">
      <PageFrame current={current} skipTo={[{ id: 'content', text: t('skip.toContent') }]}>
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
      </PageFrame>
    </div>
  )
}
