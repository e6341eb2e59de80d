import type { ReactNode } from 'react'
import { type DataPart, SITE_PATHS } from '../../domain/sitePaths'
import { useTexts } from '../../text/context'
import type { ReadPage } from '../page'
import { PageTitle } from '../site/SiteNav'
import type { SiteData } from '../sitePage'
import styles from './Data.module.css'

type Content = (props: { data: SiteData }) => ReactNode

/** A page of the data beside that of the downloads: its heading is the name of its tab. */
export const dataPage = (part: DataPart, View: Content): ReadPage => ({
  path: SITE_PATHS[part],
  title: `methods.${part}`,
  description: `methods.${part}.description`,
  longPage: 'methods',
  isArgument: true,
  View: ({ data }) => <DataPage part={part}>{View({ data })}</DataPage>,
})

function DataPage({ part, children }: { part: DataPart; children: ReactNode }) {
  const { t } = useTexts()
  return (
    <div className={styles.page}>
      <PageTitle>{t(`methods.${part}`)}</PageTitle>
      {children}
    </div>
  )
}
