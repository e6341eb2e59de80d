import { useId, useState } from 'react'
import { useTexts } from '../../text/context'
import styles from './Corrections.module.css'
import { filterRows, type PageRow } from './pageRows'

/** A field that shows only the messages in which a text is. */
export function MessageFilter({ page, rows }: { page: ParentNode; rows: readonly PageRow[] }) {
  const { t } = useTexts()
  const id = useId()
  const [found, setFound] = useState<number | null>(null)
  const show = (text: string) => {
    const count = filterRows(page, rows, text)
    setFound(text.trim() === '' ? null : count)
  }
  return (
    <p className={styles.filter}>
      <label htmlFor={id}>{t('review.filter')}</label>
      <input
        id={id}
        className={styles.field}
        type="text"
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => show(target.value)}
      />
      <span role="status">{found !== null && t('review.filter.found', { count: found })}</span>
    </p>
  )
}
