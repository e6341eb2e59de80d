import type { ReactNode } from 'react'
import { Markdown, MarkdownLine } from '../../pages/Markdown'
import type { Passage } from '../../pages/readMarkdown'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import styles from './Worksheets.module.css'

interface WorksheetProps {
  section: Passage
  number: number
  /** Its basis, where nothing on it says so. */
  source: ReactNode
}

/** A worksheet with its title above, and the notes below that every part of the atlas has. */
export function Worksheet({ section: { id, heading, tokens }, number, source }: WorksheetProps) {
  const { t, day } = useTexts()
  const { dataVersion } = useAtlas((state) => state.dataset)
  return (
    <article id={id} className={styles.sheet} aria-labelledby={`${id}-title`} data-worksheet={number}>
      <h2 id={`${id}-title`}>
        <MarkdownLine text={heading} />
      </h2>
      <p className={styles.who}>
        <span>{t('lesson.sheet.name')}</span>
        <span>{t('lesson.sheet.class')}</span>
      </p>
      <Markdown tokens={tokens} />
      <p className={styles.notes}>
        <b>{t('footer.prevalence')}</b> {source}
        {source && ' '}
        {t('lesson.sheet.data', { day: day(dataVersion) })} {t('footer.study')} {t('footer.boundaries')}
      </p>
    </article>
  )
}

/** Empty lines to write on. */
export function Lines({ count }: { count: number }) {
  return Array.from({ length: count }, (_, line) => (
    <span key={line} className={styles.line} aria-hidden="true" />
  ))
}
