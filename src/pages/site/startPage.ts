import { addLeaving } from './leave/addLeaving'
import { fetchFonts } from '../../ui/lateFonts'
import { folderOf, isLanguage } from '../../domain/languages'
import type { OfflinePlace } from '../offline/useOffline'
import { askWithNewPage, isScriptFailure, resource } from '../../data/resource'
import { isKeyOfPage } from '../../ui/keys'
import type { AtlasParts } from '../../atlas/AtlasProvider'
import type { PagePlace } from './pagePlace'

/** Not in frames: they belong to their host, and some may not read `serviceWorker`. */
const isAnsweredFromStore = (): boolean => window.top === window && !!navigator.serviceWorker?.controller

const startOffline = async ({ root, language }: OfflinePlace): Promise<void> => {
  const control = document.querySelector('[data-offline]')
  const isStored = isAnsweredFromStore()
  if (!control && !isStored) return
  const { drawControl, watchStored } = await import('../offline/offlineParts')
  const place = { root, language }
  await Promise.all([
    control && drawControl(control, place),
    isStored && watchStored(place, control !== null),
  ])
}

/** Adds the state in the address to the language menu's links, which else lead to the default state. */
const keepState = (page: Document, { root, language }: OfflinePlace): void => {
  const below = root + folderOf(language)
  const onReach = ({ target }: Event) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-language]')
    const other = link && link.dataset['language']
    if (!link || !other || !isLanguage(other)) return
    link.href = root + folderOf(other) + window.location.href.slice(below.length)
  }
  for (const type of ['pointerdown', 'focusin', 'click'])
    page.addEventListener(type, onReach, { capture: true })
}

/** Adds the map that a reader sees to the links to the data, which else offer the first one. */
const keepMap = (page: Document): void => {
  const onReach = ({ target }: Event) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-keeps-map]')
    const theme = /(?:^|\/)theme\/([\w-]+)\/$/.exec(location.pathname)?.[1]
    if (!link || !page.querySelector('[data-map]')) return
    const query = new URLSearchParams(location.search)
    if (theme !== undefined && !query.has('theme')) query.set('theme', theme)
    link.search = query.toString()
  }
  for (const type of ['pointerdown', 'focusin', 'click'])
    page.addEventListener(type, onReach, { capture: true })
}

const OPEN = 'details[data-menu][open]'

const closeMenus = (page: Document): void => {
  const closeUnless = (isWithin: (menu: Element) => boolean) => {
    for (const menu of page.querySelectorAll<HTMLDetailsElement>(OPEN)) if (!isWithin(menu)) menu.open = false
  }
  const onPress = ({ target }: Event) =>
    closeUnless((menu) => target instanceof Node && menu.contains(target))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    const menu = page.querySelector<HTMLDetailsElement>(OPEN)
    if (!menu) return
    const hadFocus = menu.contains(page.activeElement)
    menu.open = false
    if (hadFocus) menu.querySelector('summary')?.focus()
    // Escape closes one thing at a time.
    event.stopPropagation()
  }
  page.addEventListener('pointerdown', onPress)
  page.addEventListener('focusin', onPress)
  page.addEventListener('keydown', onKeyDown, { capture: true })
}

/** Starts a page's header and footer: menus, leave links, links that keep the state, fonts. */
export const startPage = (page: Document, place: PagePlace): void => {
  fetchFonts()
  addLeaving(page)
  closeMenus(page)
  keepState(page, place)
  keepMap(page)
  void startOffline(place).catch(() => undefined)
}

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
      (error: unknown) => {
        const retry = page.createElement('button')
        retry.type = 'button'
        retry.className = 'linkButton'
        retry.textContent = failed.dataset['retry'] ?? ''
        retry.addEventListener('click', isScriptFailure(error) ? askWithNewPage : load)
        failed.replaceChildren(`${failed.dataset['searchFailed']} `, retry)
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
