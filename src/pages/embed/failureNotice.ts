import { element, escaped } from '../../map/markup/element'
import type { MapPart, ReportFailure } from '../../map/paint/parts'
import type { Texts } from '../../text/i18n'
import noticeStyles from '../../ui/Button.module.css'
import { retryButton } from './mapEmbedParts'

const MESSAGES = { zoom: 'zoom.failed', words: 'map.wordsFailed', routes: 'route.failed' } as const

/** Whether an event comes from a button that requests what did not load once more. */
export const isRetry = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('[data-retry]') !== null

/** Says in a place under the map which part of it did not load, with a way to request it once more. */
export const failureNotice = (place: HTMLElement, { t }: Texts): ReportFailure => {
  let lost: { readonly part: MapPart; readonly retry: () => void } | null = null
  place.addEventListener('click', (event) => isRetry(event) && lost?.retry())
  return (part, retry) => {
    if (retry === null && lost?.part !== part) return
    lost = retry && { part, retry }
    place.innerHTML = lost
      ? element(
          'div',
          { class: noticeStyles.notice, role: 'alert' },
          element('p', {}, escaped(t(MESSAGES[part]))),
          retryButton(t('failure.retry'), 'other'),
        )
      : ''
  }
}
