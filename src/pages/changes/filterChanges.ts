/**
 * Leaves only the changes of the country that the address names behind `#`, as its link in the list does; all of them where it
 * names none. Without this the link leads to the first of them. Returns a function that stops it.
 */
export const filterChanges = (page: Document): (() => void) => {
  const root = page.querySelector('[data-changes]')
  const stop = new AbortController()
  if (!root) return () => undefined
  const rows = [...root.querySelectorAll<HTMLElement>('[data-change-of]')]
  const groups = [...root.querySelectorAll<HTMLElement>('[data-changes-group]')]
  const show = () => {
    const [, asked = ''] = /^#of-([A-Z]{3})$/.exec(page.defaultView?.location.hash ?? '') ?? []
    const wanted = rows.some((row) => row.dataset['changeOf'] === asked) ? asked : ''
    for (const row of rows) row.hidden = wanted !== '' && row.dataset['changeOf'] !== wanted
    for (const group of groups) group.hidden = !group.querySelector('[data-change-of]:not([hidden])')
    for (const section of new Set(groups.map((group) => group.parentElement)))
      if (section) section.hidden = !section.querySelector('[data-changes-group]:not([hidden])')
    for (const link of root.querySelectorAll<HTMLElement>('[data-changes-of]'))
      if (link.dataset['changesOf'] === wanted) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
  }
  show()
  page.defaultView?.addEventListener('hashchange', show, { signal: stop.signal })
  return () => stop.abort()
}
