import { useEffect, useRef } from 'react'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { Button } from '../../ui/Button'
import type { EmbedKind } from '../embedLink'
import { Code } from './Code'
import { DraftChoices } from './DraftChoices'
import { kindsOf } from './draft'
import styles from './Preview.module.css'
import { Preview } from './Preview'
import { useDraftCode } from './useDraftCode'

interface BuilderProps {
  kind: EmbedKind
  onBack: () => void
}

/** Makes the code of the present state for another site: the code first, then what may be chosen, beside a preview. */
export function Builder({ kind, onBack }: BuilderProps) {
  const { t } = useTexts()
  const { draft, made, origin, hasFailed, change } = useDraftCode(kind)
  const kinds = kindsOf(
    kind,
    useAtlas((state) => state.filters),
  )
  const place = useRef<HTMLDivElement>(null)
  // The button that was pressed is gone.
  useEffect(() => place.current?.querySelector('button')?.focus(), [])
  return (
    <div ref={place}>
      <p className={styles.back}>
        <Button kind="other" isSmall onClick={onBack}>
          {t('share.back')}
        </Button>
      </p>
      <div className={styles.builder}>
        <div className={styles.choices}>
          <Code made={made} form={draft.form} origin={origin} onChoose={(form) => change({ form })} />
          <DraftChoices draft={draft} kinds={kinds} onChange={change} />
          <p role="status" className={styles.failed}>
            {hasFailed && t('builder.languageFailed')}
          </p>
          <p className={styles.hint}>{t('builder.hint')}</p>
        </div>
        <Preview made={made} kind={draft.kind} form={draft.form} />
      </div>
    </div>
  )
}
