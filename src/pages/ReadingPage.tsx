import type { ReactNode } from 'react'
import { PageFrame } from './site/PageFrame'
import siteStyles from './site/Site.module.css'
import { useFilesRoot, usePagePath } from '../state/sitePlace'
import { useTexts } from '../text/context'
import styles from './ReadingPage.module.css'

interface ReadingPageProps {
  isWide?: boolean | undefined
  isInEnglish?: boolean
  /** Whether to say that it is a draft, and to link to the English page. */
  isDraft?: boolean
  children: ReactNode
}

/** A static page: the header, a column of text and figures, the footer. */
export function ReadingPage({
  isWide = false,
  isInEnglish = false,
  isDraft = false,
  children,
}: ReadingPageProps) {
  const { t } = useTexts()
  return (
    <div className={siteStyles.page} data-content="">
      <PageFrame skipTo={[{ id: 'content', text: t('skip.toContent') }]}>
        <main
          className={isWide ? `${styles.reading} ${styles.wide}` : styles.reading}
          id="content"
          tabIndex={-1}
        >
          {isInEnglish && (
            <p className={styles.note} data-in-english="">
              {t('language.inEnglish')}
            </p>
          )}
          {isDraft && <DraftNote />}
          {isInEnglish ? <div lang="en">{children}</div> : children}
        </main>
      </PageFrame>
    </div>
  )
}

function DraftNote() {
  const { t } = useTexts()
  const english = useFilesRoot() + usePagePath()
  return (
    <p className={styles.note} data-draft-note="">
      {t('language.draftPage')}{' '}
      <a href={english} hrefLang="en">
        {t('language.samePageInEnglish')}
      </a>
    </p>
  )
}
