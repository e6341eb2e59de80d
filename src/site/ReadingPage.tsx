import type { ReactNode } from 'react'
import { useTexts } from '../text/context'
import { Foot } from './Foot'
import { SiteHeader } from './SiteHeader'
import type { NavPage } from './SiteNav'
import styles from './Site.module.css'

interface ReadingPageProps {
  current?: NavPage | undefined
  children: ReactNode
}

/** A page that is read rather than worked with: the header, a column of text and figures, the foot. */
export function ReadingPage({ current, children }: ReadingPageProps) {
  const { t } = useTexts()
  return (
    <div className={styles.page}>
      <SiteHeader current={current} skipTo={{ id: 'content', text: t('skip.toContent') }} />
      <main className={styles.reading} id="content" tabIndex={-1}>
        {children}
      </main>
      <Foot />
    </div>
  )
}
