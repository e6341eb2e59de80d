import type { PagePlace } from './pagePlace'

/**
 * Makes the search of a page that is only read answer as soon as a reader turns to it. Until then the page has the plain
 * field and fetches nothing; what was written into it by then is looked for.
 */
export const startSearch = (root: Document, place: PagePlace): void => {
  const slot = root.querySelector<HTMLElement>('[data-search-slot]')
  const failed = root.querySelector<HTMLElement>('[data-search-failed]')
  if (!slot || !failed) return
  const waiting = new AbortController()
  const { signal } = waiting
  let isLoading = false
  const load = () => {
    if (isLoading) return
    isLoading = true
    import('./searchParts')
      .then(({ drawSearch }) => drawSearch(slot, place))
      .then(
        () => {
          waiting.abort()
          failed.hidden = true
        },
        () => {
          isLoading = false
          failed.textContent = failed.dataset['searchFailed'] ?? ''
          failed.hidden = false
        },
      )
  }
  for (const kind of ['pointerover', 'focusin', 'input']) slot.addEventListener(kind, load, { signal })
  root.addEventListener(
    'keydown',
    (event) => {
      const { target, key } = event
      const isTyping = target instanceof Element && target.matches('input, textarea, select')
      if (key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      slot.querySelector('input')?.focus()
    },
    { signal },
  )
}
