import { element, escaped } from '../../map/markup/element'
import { mapNames } from '../../map/markup/mapNames'
import { answerOf } from '../../state/answer'
import type { AtlasStore } from '../../state/createAtlasStore'
import type { Texts } from '../../text/i18n'

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
    const { regions, groups } = store.getState().filters
    const isPart = regions.length + groups.length > 0
    const place = `${regions.join()} ${groups.join()} ${area.clientWidth}`
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
