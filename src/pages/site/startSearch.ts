import { resource } from '../../data/resource'
import { isKeyOfPage } from '../../ui/keys'
import type { AtlasParts } from '../../atlas/AtlasProvider'
import type { PagePlace } from './pagePlace'

/** Loads the search once a reader turns to its field. A result changes the page's atlas, or is a link. */
export const startSearch = (page: Document, place: PagePlace, atlas?: Promise<AtlasParts>): void => {
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
      // As in the search: Escape clears the text first, then leaves the field.
      if (target.value === '') target.blur()
      else target.value = ''
    },
    { signal },
  )
  // The field may have the focus before this script runs.
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
