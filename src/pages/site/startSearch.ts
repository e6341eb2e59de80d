import { resource } from '../../data/resource'
import { isKeyOfPage } from '../../ui/useKey'
import type { AtlasParts } from '../../atlas/AtlasProvider'
import type { PagePlace } from './pagePlace'

/**
 * Makes the search of a page answer as soon as a reader turns to it. Until then the page has the plain field and fetches
 * nothing; what was written into it by then is looked for. On the page of an atlas, what is found changes what that shows, once
 * it is ready; on any other it leads to the page that shows it.
 */
export const startSearch = (
  page: Document,
  place: Omit<PagePlace, 'isPrerendered'>,
  atlas?: Promise<AtlasParts>,
): void => {
  const slot = page.querySelector<HTMLElement>('[data-search-slot]')
  const failed = page.querySelector<HTMLElement>('[data-search-failed]')
  if (!slot || !failed) return
  const waiting = new AbortController()
  const { signal } = waiting
  const search = resource(async () => (await import('./searchParts')).drawSearch(slot, place, atlas))
  const load = () => {
    search.load().then(
      () => {
        waiting.abort()
        failed.hidden = true
      },
      () => {
        failed.textContent = failed.dataset['searchFailed'] ?? ''
        failed.hidden = false
      },
    )
  }
  for (const kind of ['pointerover', 'focusin', 'input']) slot.addEventListener(kind, load, { signal })
  slot.addEventListener(
    'keydown',
    ({ key, target, isComposing }) => {
      if (key !== 'Escape' || isComposing || !(target instanceof HTMLInputElement)) return
      // As the search does it: first the text goes, then the focus.
      if (target.value === '') target.blur()
      else target.value = ''
    },
    { signal },
  )
  // A reader may be in it before this script comes.
  if (slot.contains(page.activeElement)) load()
  page.addEventListener(
    'keydown',
    (event) => {
      if (!isKeyOfPage(event, '/')) return
      event.preventDefault()
      slot.querySelector('input')?.focus()
    },
    { signal },
  )
}
