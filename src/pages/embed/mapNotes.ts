import { element, escaped } from '../../map/markup/element'
import { mapNames } from '../../map/markup/mapNames'
import type { MapPart, ReportFailure } from '../../map/paint/loadParts'
import { answerOf } from '../../state/answer'
import type { AtlasStore } from '../../state/createAtlasStore'
import { isEverywhere, pick, PLACE } from '../../state/filters'
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

const isOfNames = ({ target }: MutationRecord): boolean => (target as Element).matches('[data-names]')

/**
 * Lists below a map of a part of the countries those that it does not name in full, with their letters. A country stays in
 * the list until the place or the width changes: the list takes room from the map, which may then have other names.
 */
export const listCodes = (area: HTMLElement, line: HTMLElement, store: AtlasStore, texts: Texts): void => {
  const names = Object.entries(mapNames(store.getState().dataset, texts).countries)
  const used = new Set<string>()
  let usedFor = ''
  const list = () => {
    const shownPlace = pick(store.getState().filters, PLACE)
    const isPart = !isEverywhere(shownPlace)
    const place = `${JSON.stringify(shownPlace)} ${area.clientWidth}`
    if (place !== usedFor) used.clear()
    usedFor = place
    // The names of the whole map have widths from which they show; those of a part are placed for it.
    const placed = [...area.querySelectorAll('[data-name]:not([data-from])')]
    const written = placed.filter((name) => name.checkVisibility())
    const isNamed = (code: string, letters: string) =>
      written.some((name) => name.getAttribute('data-name') === code && name.textContent !== letters)
    const { shown } = answerOf(store.getState().dataset, store.getState().filters)
    for (const [code, { letters }] of names)
      if (isPart && letters && placed.length > 0 && shown.has(code) && !isNamed(code, letters)) used.add(code)
    line.hidden = used.size === 0
    line.innerHTML = names
      .filter(([code]) => used.has(code))
      .map(([, { name, letters = '' }]) =>
        element('span', {}, element('b', {}, escaped(letters)), ` ${escaped(name)}`),
      )
      .join(' ')
  }
  // Names follow the size of the map: between the two, those of the size before are on it.
  new MutationObserver((records) => records.some(isOfNames) && list()).observe(area, {
    subtree: true,
    childList: true,
  })
}
