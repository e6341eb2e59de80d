import { createRoot } from 'react-dom/client'
import type { MessageId, Texts } from '../text/i18n'
import { Button } from '../ui/Button'
import { isScriptFailure } from '../data/resource'
import { failureText } from '../text/sentences/words'
import styles from './showFailure.module.css'

interface Failure {
  readonly texts: Texts
  readonly error: unknown
  /** Says what still works; what an atlas's page has if absent. */
  readonly unchangedMessage?: MessageId | undefined
  readonly retry: () => void
}

/** Shows what still works and what does not, which file is at fault, and what to do. */
export function FailureNotice({ texts, error, unchangedMessage, retry }: Failure) {
  const { t } = texts
  return (
    <div className={styles.notice} role="alert">
      <p>
        {isScriptFailure(error) ? (
          <>
            <b>{t('failure.page')}</b> {t('failure.page.unchanged')}
          </>
        ) : (
          <>
            <b>{t('failure.title')}</b> {t(unchangedMessage ?? 'failure.unchanged')}{' '}
            {failureText(texts, error)}
          </>
        )}
      </p>
      <Button onClick={retry}>{t('failure.retry')}</Button>
    </div>
  )
}

/** Shows a notice before the element, which is unchanged. Returns a function that removes it. */
export const showFailure = (element: HTMLElement, failure: Failure): (() => void) => {
  const place = document.createElement('div')
  element.before(place)
  // Hides the note of a page that is not ready (ui/base.css).
  const page = document.documentElement
  page.dataset['failure'] = ''
  const root = createRoot(place)
  const stop = () => {
    root.unmount()
    place.remove()
    delete page.dataset['failure']
  }
  const retry = () => {
    stop()
    failure.retry()
  }
  root.render(<FailureNotice {...failure} retry={retry} />)
  return stop
}
