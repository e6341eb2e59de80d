import { useEffect, useId } from 'react'
import { useTexts } from '../../text/context'
import styles from './Corrections.module.css'
import type { MessageFault } from './messageFaults'
import { beginEditing, type PageRow } from './pageRows'

interface MessageEditorProps {
  row: PageRow
  better: string
  why: string
  faults: readonly MessageFault[]
  onChange: (part: { better: string } | { why: string }) => void
  onRemove: () => void
}

/** The fields of a correction, and what is wrong with it. */
export function MessageEditor({ row, better, why, faults, onChange, onRemove }: MessageEditorProps) {
  const { t } = useTexts()
  const id = useId()
  useEffect(() => beginEditing(row), [row])
  const field = { autoComplete: 'off', className: styles.field } as const
  return (
    <div className={styles.editor} data-editor="">
      <label htmlFor={`${id}-better`}>{t('review.better')}</label>
      <textarea
        {...field}
        id={`${id}-better`}
        rows={Math.min(8, 2 + Math.floor(row.now.length / 70))}
        value={better}
        aria-invalid={faults.length > 0}
        aria-describedby={`${id}-faults`}
        onChange={({ target }) => onChange({ better: target.value })}
      />
      <div id={`${id}-faults`} role="status">
        {faults.length > 0 && (
          <ul className={styles.faults}>
            {faults.map(({ id: fault, values }) => (
              <li key={fault}>{t(fault, values)}</li>
            ))}
          </ul>
        )}
      </div>
      <label htmlFor={`${id}-why`}>{t('review.why')}</label>
      <input
        {...field}
        id={`${id}-why`}
        type="text"
        value={why}
        onChange={({ target }) => onChange({ why: target.value })}
      />
      <p className={styles.ways}>
        <button type="button" className="linkButton" onClick={onRemove}>
          {t('review.undo')}
        </button>
        {/* The bar follows all texts: by the keyboard it would be hundreds of stops away. */}
        <a href="#corrections-bar">{t('review.changes.title')}</a>
      </p>
    </div>
  )
}
