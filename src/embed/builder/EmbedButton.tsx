import { useRef, useState } from 'react'
import type { EmbedKind } from '../embedLink'
import { useIsFile } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { lazyPart } from '../../text/lazy/lazyPart'
import { giveFocusBack, LazyDialog } from '../../text/lazy/LazyDialog'
import styles from './EmbedButton.module.css'

const LABELS = {
  map: 'map.embed',
  country: 'panel.embed',
  compare: 'comparePage.embed',
} as const

const DIALOG = lazyPart(async () => (await import('./EmbedDialog')).EmbedDialog)

interface EmbedButtonProps {
  kind: EmbedKind
  /** Gives what the link says besides the filters. */
  besides?: () => string
}

/** Opens the dialog with the code of the present state, which is loaded on the first press. */
export function EmbedButton({ kind, besides }: EmbedButtonProps) {
  const { t } = useTexts()
  const isFile = useIsFile()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const close = () => {
    setOpen(false)
    giveFocusBack(button.current)
  }
  // A file has no address for a frame.
  if (isFile) return null
  return (
    <>
      <button
        type="button"
        ref={button}
        className={`linkButton ${styles.open}`}
        data-kind={kind}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t(LABELS[kind])}
      </button>
      <LazyDialog
        part={DIALOG}
        isOpen={isOpen}
        given={{ kind, besides: isOpen && besides ? besides() : '', onClose: close }}
      />
    </>
  )
}
