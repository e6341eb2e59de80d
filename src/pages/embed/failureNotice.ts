import { element, escaped } from '../../map/markup/element'
import type { MapPart, ReportFailure } from '../../map/paint/loadParts'
import type { Texts } from '../../text/i18n'
import noticeStyles from '../../ui/Button.module.css'
import { retryButton } from './mapEmbedParts'

const MESSAGES = { zoom: 'zoom.failed', words: 'map.wordsFailed', routes: 'route.failed' } as const

export const isRetry = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('[data-retry]') !== null

/** Shows below the map which part of it did not load, with a retry. */
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
