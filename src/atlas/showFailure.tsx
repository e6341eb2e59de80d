import { createRoot } from 'react-dom/client'
import type { MessageId, Texts } from '../text/i18n'
import { FailureNotice } from './FailureNotice'

interface Failure {
  readonly texts: Texts
  readonly error: unknown
  /** Whether the page as it was made still stands in the element. */
  readonly isPageKept: boolean
  /** What of the page still stands; that of an atlas where not given. */
  readonly keptMessage?: MessageId
  readonly retry: () => void
}

/** Shows a notice before the element, which itself is left as it is. Returns a function that takes it away. */
export const showFailure = (
  element: HTMLElement,
  { texts, error, isPageKept, keptMessage, retry }: Failure,
): (() => void) => {
  const place = document.createElement('div')
  // The page need not say a second time that it does not answer: ui/base.css.
  place.dataset['failure'] = ''
  element.before(place)
  const root = createRoot(place)
  const stop = () => {
    root.unmount()
    place.remove()
  }
  const onAction = () => {
    stop()
    retry()
  }
  root.render(
    <FailureNotice
      texts={texts}
      error={error}
      isPageKept={isPageKept}
      {...(keptMessage && { keptMessage })}
      actionLabel={texts.t('failure.retry')}
      onAction={onAction}
    />,
  )
  return stop
}
