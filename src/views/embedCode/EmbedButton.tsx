import { type ComponentType, useRef, useState } from 'react'
import type { EmbedKind } from '../../store/embedLink'
import { askWithNewPage } from '../../store/lostScripts'
import { useIsFile } from '../../store/siteRoot'
import { loadCatalogues } from '../../text/catalogues'
import { useTexts } from '../../text/context'
import { RetryNotice } from '../../ui/RetryNotice'
import styles from './EmbedButton.module.css'
import type { EmbedDialogProps } from './EmbedDialog'

const LABELS = { map: 'map.embed', country: 'panel.embed', compare: 'comparePage.embed' } as const

/** Offers the code that shows the present state on another site; what it opens is loaded when it is pressed. */
export function EmbedButton({ kind }: { kind: EmbedKind }) {
  const texts = useTexts()
  const { t } = texts
  const isFile = useIsFile()
  const button = useRef<HTMLButtonElement>(null)
  const [opened, setOpened] = useState<{ Dialog: ComponentType<EmbedDialogProps> } | 'failed' | null>(null)
  const open = async () => {
    const [{ EmbedDialog }, messages] = await Promise.all([
      import('./EmbedDialog'),
      loadCatalogues(texts.locale, ['builder', 'embed']),
    ])
    texts.add(messages)
    setOpened({ Dialog: EmbedDialog })
  }
  const close = () => {
    setOpened(null)
    button.current?.focus()
  }
  // A file has no address that a frame could show.
  if (isFile) return null
  return (
    <>
      <button
        type="button"
        ref={button}
        className={`linkButton ${styles.open}`}
        data-kind={kind}
        aria-haspopup="dialog"
        onClick={() => void open().catch(() => setOpened('failed'))}
      >
        {t(LABELS[kind])}
      </button>
      {opened === 'failed' && (
        <RetryNotice label={t('failure.retry')} onRetry={askWithNewPage}>
          {t('view.failed')}
        </RetryNotice>
      )}
      {opened !== null && opened !== 'failed' && <opened.Dialog kind={kind} onClose={close} />}
    </>
  )
}
