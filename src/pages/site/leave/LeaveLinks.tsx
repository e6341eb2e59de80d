import { useTexts } from '../../../text/context'
import styles from './Leave.module.css'

/** Address of the page that replaces the atlas; vite.config.ts sets it from LEAVE_URL. */
const LEAVE_URL: string = import.meta.env.LEAVE_URL

/** Host name of that page. */
export const leaveSite = (): string => new URL(LEAVE_URL).hostname

/** "Leave this site" as the second link of the page, visible with the focus like the skip links. */
export function LeaveByKeys({ className }: { className: string | undefined }) {
  const { t } = useTexts()
  return (
    <a className={className} href={LEAVE_URL} rel="noreferrer nofollow" data-leave="">
      {t('leave.byKeys')}
    </a>
  )
}

/** "Leave this site" at the end of the header, with the status that Shift presses announce. */
export function LeaveButton() {
  const { t } = useTexts()
  return (
    <div className={styles.place}>
      <a
        className={styles.button}
        href={LEAVE_URL}
        rel="noreferrer nofollow"
        title={t('leave.hint')}
        data-leave="button"
      >
        <span className={styles.long}>{t('leave.link')}</span>
        <span className={styles.short}>{t('leave.short')}</span>
        <span className={styles.dots} aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
      </a>
      <span
        className="visuallyHidden"
        role="status"
        data-leave-status={[t('leave.two'), t('leave.one'), t('leave.stopped'), t('leave.leaving')].join('|')}
      />
    </div>
  )
}
