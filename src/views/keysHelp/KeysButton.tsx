import { type ComponentType, memo, useCallback, useRef, useState } from 'react'
import { loadCatalogues } from '../../text/catalogues'
import { useTexts } from '../../text/context'
import { askWithNewPage } from '../../store/lostScripts'
import { RetryNotice } from '../../ui/RetryNotice'
import { Icon } from '../../ui/Icon'
import { useKey } from '../../ui/useKey'
import type { KeysDialogProps } from './KeysDialog'
import styles from './KeysButton.module.css'

/** Opens the list of keys, as "?" does from anywhere. What it opens is loaded when it is wanted. */
export const KeysButton = memo(function KeysButton() {
  const texts = useTexts()
  const { t } = texts
  const opener = useRef<Element | null>(null)
  const [opened, setOpened] = useState<{ Dialog: ComponentType<KeysDialogProps> } | 'failed' | null>(null)
  const open = useCallback(() => {
    opener.current = document.activeElement
    const load = async () => {
      const [{ KeysDialog }, messages] = await Promise.all([
        import('./KeysDialog'),
        loadCatalogues(texts.locale, ['keys']),
      ])
      texts.add(messages)
      setOpened({ Dialog: KeysDialog })
    }
    load().catch(() => setOpened('failed'))
  }, [texts])
  useKey('?', open)
  const close = () => {
    setOpened(null)
    // Countries have the focus too: shapes, not only elements of HTML.
    const before = opener.current
    if (before instanceof HTMLElement || before instanceof SVGElement) before.focus()
  }
  return (
    <>
      <button
        type="button"
        className={`squareButton ${styles.open}`}
        aria-label={t('keys.open')}
        title={t('keys.open')}
        aria-haspopup="dialog"
        aria-keyshortcuts="?"
        onClick={open}
      >
        <Icon name="keyboard" />
      </button>
      {opened === 'failed' && (
        <div className={styles.failed}>
          <RetryNotice label={t('failure.retry')} onRetry={askWithNewPage}>
            {t('view.failed')}
          </RetryNotice>
        </div>
      )}
      {opened !== null && opened !== 'failed' && <opened.Dialog onClose={close} />}
    </>
  )
})
