import type { ReactNode } from 'react'
import { type DataPart, SITE_PATHS } from '../../domain/sitePaths'
import { useTexts } from '../../text/context'
import type { ReadPage } from '../page'
import { PageTitle } from '../site/SiteNav'
import type { SiteData } from '../sitePage'
import styles from './Data.module.css'
import methodology from '../../../docs/methodology.md?raw'
import { Markdown } from '../Markdown'
import { type Passage, passagesOf } from '../readMarkdown'

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

const TRANSLATIONS = import.meta.glob<string>('../../../docs/methodology/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** Passages are found by their place, which is the same in every language. */
const PARTS = {
  evidence: (passages: readonly Passage[]) => passages.slice(0, 1),
  rules: (passages: readonly Passage[]) => passages.slice(1),
} as const

interface MethodologyProps {
  part: keyof typeof PARTS
  hasHeadings?: boolean
}

/** A part of docs/methodology.md, or of its translation. */
export function Methodology({ part, hasHeadings = false }: MethodologyProps) {
  const { locale } = useTexts()
  const own = locale === 'en' ? methodology : TRANSLATIONS[`../../../docs/methodology/${locale}.md`]
  const lang = own === undefined ? 'en' : undefined
  return PARTS[part](passagesOf(own ?? methodology)).map(({ heading, tokens }) => (
    <div key={heading} lang={lang}>
      {hasHeadings && <h2>{heading}</h2>}
      <Markdown tokens={tokens} />
    </div>
  ))
}
