/** The id that an address names after `#`; as it is written where it is no encoded text, such as `#%`. */
const idInHash = (hash: string): string => {
  const id = hash.slice(1)
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

/** Opens the folds around an element; says whether one was closed. */
const openFoldsAround = (target: Element): boolean => {
  let hasOpened = false
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    hasOpened ||= !fold.open
    fold.open = true
  }
  return hasOpened
}

/** Opens the fold to which an address or a link of the page leads, and all lines where a reader asks for it. */
export const openSections = (page: Document): void => {
  const follow = () => {
    const target = page.getElementById(idInHash(page.location.hash))
    if (target && openFoldsAround(target)) target.scrollIntoView()
  }
  follow()
  addEventListener('hashchange', follow)
  page.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null
    const linked = link && page.getElementById(idInHash(link.hash))
    // Opened before the browser goes there.
    if (linked) openFoldsAround(linked)
  })
  const all = page.querySelector<HTMLElement>('[data-open-all]')
  if (!all) return
  all.hidden = false
  all.addEventListener('click', () => {
    for (const fold of page.querySelectorAll<HTMLDetailsElement>('details[data-line]')) fold.open = true
  })
}
