import { type ReactNode, type Ref, useEffect, useRef, useState } from 'react'
import { askWithNewPage } from '../../data/resource'
import { useTexts } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import styles from './Share.module.css'

const ICONS = {
  link: 'M6.8 9.2a2.5 2.5 0 0 0 3.6 0l2.3-2.4a2.5 2.5 0 0 0-3.5-3.5L8 4.5M9.2 6.8a2.5 2.5 0 0 0-3.6 0L3.3 9.2a2.5 2.5 0 0 0 3.5 3.5L8 11.5',
  picture: 'M2 3h12v10H2ZM2 11l3.5-3.5 3 3L11 8l3 3M10.2 5.7h.01',
  embed: 'M5 4.5 1.5 8 5 11.5M11 4.5 14.5 8 11 11.5',
  data: 'M2 3h12v10H2ZM2 6.3h12M2 9.7h12M6 3v10',
  print: 'M4.5 6V2.5h7V6M4.5 11.5H2.5V6h11v5.5h-2M4.5 9.5h7v4h-7Z',
} as const

interface RowProps {
  icon: keyof typeof ICONS
  title: string
  hint: string
  /** A link under it. */
  more?: ReactNode
  /** The result of a press, for those who listen; seen where it did not work. */
  press?: Press | undefined
  failed?: MessageId
  /** Whether what failed is a script, which only a new page asks for again. */
  isLost?: boolean
  children: ReactNode
}

/** One way to take the state away: what it is, and its controls. */
export function Row({
  icon,
  title,
  hint,
  more,
  press,
  failed = 'share.failed',
  isLost = false,
  children,
}: RowProps) {
  const { t } = useTexts()
  const isFailed = press?.status === 'failed'
  return (
    <section className={styles.row} aria-label={title}>
      <svg className={styles.icon} width="20" height="20" viewBox="0 0 16 16" aria-hidden="true">
        <path d={ICONS[icon]} />
      </svg>
      <div>
        <h3 className={styles.title}>{title}</h3>
        <p className={styles.hint} hidden={isFailed}>
          {hint}
        </p>
        <p role="status" className={isFailed ? styles.failed : 'visuallyHidden'}>
          {isFailed && t(isLost ? 'view.failed' : failed)}
          {press?.status === 'busy' && t('share.busy')}
          {press?.status === 'done' && t(press.done)}
        </p>
        {isFailed && isLost ? (
          <button type="button" className={`linkButton ${styles.beneath}`} onClick={askWithNewPage}>
            {t('failure.retry')}
          </button>
        ) : (
          more
        )}
      </div>
      <div className={styles.controls}>{children}</div>
    </section>
  )
}

/** How long a button says that it has worked. */
const DONE_SHOWN_MS = 2000

/** The result of the last press. */
export interface Press {
  readonly status: 'ready' | 'busy' | 'done' | 'failed'
  readonly done: 'share.copied' | 'share.saved'
  /** Why it has failed. */
  readonly error?: unknown
  readonly press: () => void
}

type Result = Pick<Press, 'status' | 'error'>

const READY: Result = { status: 'ready' }

/** Does something on a press, once until it is done, and says for two seconds that it has worked. */
export const usePress = (done: Press['done'], act: () => Promise<unknown>): Press => {
  const [result, setResult] = useState(READY)
  const isBusy = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const press = async () => {
    // A second press may come before the button is drawn as busy.
    if (isBusy.current) return
    isBusy.current = true
    clearTimeout(timer.current)
    setResult({ status: 'busy' })
    try {
      await act()
      setResult({ status: 'done' })
      timer.current = setTimeout(() => setResult(READY), DONE_SHOWN_MS)
    } catch (error) {
      setResult({ status: 'failed', error })
    } finally {
      isBusy.current = false
    }
  }
  return { ...result, done, press: () => void press() }
}

interface PressButtonProps {
  press: Press
  label: string
  isMain?: boolean
  isReady?: boolean
  /** The id of what it is about, where its words do not say so. */
  describedBy?: string
  ref?: Ref<HTMLButtonElement>
}

/** A button that says "Copied" or "Saved" in its own width. */
export function PressButton({
  press,
  label,
  isMain = false,
  isReady = true,
  describedBy,
  ref,
}: PressButtonProps) {
  const { t } = useTexts()
  const isDone = press.status === 'done'
  const isBusy = press.status === 'busy'
  return (
    <button
      ref={ref}
      type="button"
      className={isMain ? `${styles.button} ${styles.main}` : styles.button}
      // A disabled button would lose the focus.
      aria-busy={isBusy || undefined}
      aria-disabled={isBusy || undefined}
      aria-describedby={describedBy}
      disabled={!isReady}
      onClick={press.press}
    >
      <span className={isDone ? styles.hidden : undefined}>{label}</span>
      <span className={isDone ? undefined : styles.hidden}>{t(press.done)}</span>
    </button>
  )
}
