import { useRef, useState } from 'react'
import { useAtlas } from '../../store/context'
import type { EmbedKind } from '../../store/embedLink'
import { useFilesRoot } from '../../store/siteRoot'
import { useTexts } from '../../text/context'
import { Dialog } from '../../ui/Dialog'
import { Code } from './Code'
import { DraftChoices } from './DraftChoices'
import { codeOf, firstDraft, kindsOf } from './draft'
import styles from './EmbedDialog.module.css'
import { Preview } from './Preview'
import { useLanguage } from './useLanguage'

/** What the dialog makes the code of, and what is done when it is closed. */
export interface EmbedDialogProps {
  kind: EmbedKind
  onClose: () => void
}

/** Pages name their pictures in their heads; a site that does not know its own address has none to name. */
const hasCardsHere = (): boolean => document.querySelector('meta[property="og:image"]') !== null

/** Makes the code that shows the present state on another site: what, how it looks, in which form, and how that would be. */
export function EmbedDialog({ kind, onClose }: EmbedDialogProps) {
  const { t, locale } = useTexts()
  const dialog = useRef<HTMLDialogElement>(null)
  const [draft, setDraft] = useState(() => firstDraft(kind, locale))
  const filters = useAtlas((state) => state.filters)
  const site = new URL(useFilesRoot(), document.baseURI).href
  const { hasFailed, ...words } = useLanguage(site, draft.language)
  const made = codeOf(draft, { ...words, site, filters, hasCards: hasCardsHere() })
  return (
    <Dialog
      dialog={dialog}
      title={t(`builder.title.${kind}`)}
      closeLabel={t('panel.close')}
      onClose={onClose}
      isWide
    >
      <p className={styles.hint}>{t('builder.hint')}</p>
      <div className={styles.builder}>
        <div className={styles.choices}>
          <DraftChoices
            draft={draft}
            kinds={kindsOf(kind, filters)}
            onChange={(patch) => setDraft((before) => ({ ...before, ...patch }))}
          />
          <p role="status" className={styles.failed}>
            {hasFailed && t('builder.languageFailed')}
          </p>
          <Code
            made={made}
            form={draft.form}
            origin={new URL(site).origin}
            onChoose={(form) => setDraft((before) => ({ ...before, form }))}
          />
        </div>
        <Preview made={made} kind={draft.kind} form={draft.form} />
      </div>
    </Dialog>
  )
}
