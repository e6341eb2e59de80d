import { useId, useRef } from 'react'
import { useTexts } from '../../text/context'
import { Button } from '../../ui/Button'
import { Segments } from '../../ui/Segments'
import { useCopy } from '../../ui/useCopy'
import { CODE_FORMS, type CodeForm } from '../embedCode'
import styles from './Code.module.css'
import type { DraftCode } from './draft'

interface CodeProps {
  made: DraftCode
  form: CodeForm
  /** The origin of the atlas, which a policy of the writer's site must allow. */
  origin: string
  /** Absent where there is one kind of code. */
  onChoose?: (form: CodeForm) => void
}

const ADVICE = ['wordPress', 'pageBuilder', 'policy', 'sandbox', 'last'] as const

/** Shows the code of the chosen kind, to copy, with advice for sites that remove it. */
export function Code({ made, form, origin, onChoose }: CodeProps) {
  const { t } = useTexts()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, copy] = useCopy()
  // The outcome of another code does not apply to this one.
  const outcome = copied?.text === made.code ? copied : null
  const copyCode = () => {
    field.current?.select()
    copy(made.code)
  }
  return (
    <div className={styles.block}>
      <label className={styles.label} htmlFor={id}>
        {t('builder.code')}
      </label>
      <textarea
        ref={field}
        id={id}
        className={styles.code}
        rows={6}
        readOnly
        spellCheck={false}
        value={made.code}
        onFocus={(event) => event.target.select()}
      />
      <p className={styles.actions}>
        <Button onClick={copyCode}>{t('builder.copy')}</Button>
        <a href={made.address} target="_blank" rel="noopener">
          {t('builder.look')}
        </a>
      </p>
      <p role="status" className={styles.status}>
        {outcome && t(outcome.hasWorked ? 'builder.copied' : 'builder.copyFailed')}
      </p>
      {onChoose && (
        <Segments
          legend={t('builder.form')}
          values={CODE_FORMS}
          value={form}
          labelOf={(choice) => t(`builder.form.${choice}`)}
          onChoose={onChoose}
        />
      )}
      <p className={styles.hint}>
        {form === 'picture' && made.picture === null
          ? t('builder.form.picture.save')
          : t(`builder.form.${form}.hint`)}
      </p>
      <details className={styles.removed}>
        <summary>{t('builder.removed')}</summary>
        <ul>
          {ADVICE.map((advice) => (
            <li key={advice}>{t(`builder.removed.${advice}`, { origin })}</li>
          ))}
        </ul>
      </details>
    </div>
  )
}
