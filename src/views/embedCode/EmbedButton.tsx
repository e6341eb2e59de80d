import { lazy, Suspense, useRef, useState } from 'react'
import type { EmbedKind } from '../../store/embedLink'
import { useTexts } from '../../text/context'
import styles from './EmbedCode.module.css'

const EmbedDialog = lazy(() => import('./EmbedDialog').then((module) => ({ default: module.EmbedDialog })))

const LABELS = { map: 'map.embed', country: 'panel.embed' } as const

/** Offers the code that shows the present state on another site; what it opens is loaded when it is pressed. */
export function EmbedButton({ kind }: { kind: EmbedKind }) {
  const { t } = useTexts()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
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
      {isOpen && (
        <Suspense>
          <EmbedDialog kind={kind} onClose={close} />
        </Suspense>
      )}
    </>
  )
}
