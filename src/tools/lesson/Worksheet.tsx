import type { ReactNode } from 'react'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { sheetAnchor, type SheetNumber, sheetTitle } from './sheets'
import styles from './Worksheets.module.css'

interface WorksheetProps {
  number: SheetNumber
  /** What it rests on, where nothing on it says so. */
  source?: ReactNode
  children: ReactNode
}

/** A worksheet with its title above, and the notes below that every part of the atlas has. */
export function Worksheet({ number, source, children }: WorksheetProps) {
  const texts = useTexts()
  const { t, day } = texts
  const { dataVersion } = useAtlas((state) => state.dataset)
  const id = sheetAnchor(number)
  return (
    <article id={id} className={styles.sheet} aria-labelledby={`${id}-title`} data-worksheet={number}>
      <h2 id={`${id}-title`}>{sheetTitle(texts, number)}</h2>
      <p className={styles.who}>
        <span>{t('lesson.sheet.name')}</span>
        <span>{t('lesson.sheet.class')}</span>
      </p>
      {children}
      <p className={styles.notes}>
        <b>{t('footer.prevalence')}</b> {source}
        {source && ' '}
        {t('lesson.sheet.data', { day: day(dataVersion) })} {t('footer.study')} {t('footer.boundaries')}
      </p>
    </article>
  )
}

interface TaskProps {
  /** How many lines there are to write on. */
  lines?: number
  children: ReactNode
}

/** A task in a numbered list. */
export function Task({ lines = 0, children }: TaskProps) {
  return (
    <li>
      {children}
      <Lines count={lines} />
    </li>
  )
}

/** Empty lines to write on. */
export function Lines({ count }: { count: number }) {
  return Array.from({ length: count }, (_, line) => (
    <span key={line} className={styles.line} aria-hidden="true" />
  ))
}

/** An empty box to mark. */
export function Box() {
  return <span className={styles.box} aria-hidden="true" />
}
