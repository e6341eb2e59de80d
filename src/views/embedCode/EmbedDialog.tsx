import { useRef, useState } from 'react'
import { useElementId } from '../../ui/elementId'
import { useAtlas } from '../../store/context'
import { embedAddress, type EmbedKind } from '../../store/embedLink'
import { useSiteAddress } from '../../store/siteRoot'
import { useTexts } from '../../text/context'
import { Dialog } from '../../ui/Dialog'
import { embedCode } from '../../wording/embedCode'
import { questionText } from '../../wording/question'
import styles from './EmbedDialog.module.css'

/** What the dialog shows the code of, and what is done when it is closed. */
export interface EmbedDialogProps {
  kind: Exclude<EmbedKind, 'compare'>
  onClose: () => void
}

/** The code of a frame with the present state, to copy; and a look at the frame itself. */
export function EmbedDialog({ kind, onClose }: EmbedDialogProps) {
  const texts = useTexts()
  const { t } = texts
  const codeId = useElementId()
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const [outcome, setOutcome] = useState<'embed.code.copied' | 'embed.code.copyFailed' | null>(null)
  const root = useSiteAddress()
  const filters = useAtlas((state) => state.filters)
  const chosen = useAtlas((state) => (filters.entity ? state.dataset.entity(filters.entity) : null))

  const address = embedAddress(root, kind, filters)
  const title =
    kind === 'country' && chosen
      ? t('embed.code.name.country', { name: chosen.shortName })
      : t('page.title', { question: questionText(texts, filters) })
  const code = embedCode({ kind, address, title })
  const copy = () => {
    field.current?.select()
    const writing = navigator.clipboard?.writeText(code) ?? Promise.reject(new Error('no clipboard'))
    writing.then(
      () => setOutcome('embed.code.copied'),
      () => setOutcome('embed.code.copyFailed'),
    )
  }
  return (
    <Dialog
      dialog={dialog}
      title={t(`embed.code.title.${kind}`)}
      closeLabel={t('panel.close')}
      onClose={onClose}
    >
      <p className={styles.hint}>{t(`embed.code.hint.${kind}`)}</p>
      <label className={styles.label} htmlFor={codeId}>
        {t('embed.code.label')}
      </label>
      <textarea
        ref={field}
        id={codeId}
        className={styles.code}
        rows={6}
        readOnly
        spellCheck={false}
        value={code}
        onFocus={(event) => event.target.select()}
      />
      <p className={styles.actions}>
        <button type="button" className={styles.copy} onClick={copy}>
          {t('embed.code.copy')}
        </button>
        <a href={address} target="_blank" rel="noopener">
          {t('embed.code.look')}
        </a>
        <span role="status" className={styles.status}>
          {outcome && t(outcome)}
        </span>
      </p>
    </Dialog>
  )
}
