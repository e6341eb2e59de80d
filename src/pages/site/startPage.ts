import { addLeaving } from './leave/addLeaving'
import { fetchFonts } from '../../ui/lateFonts'
import type { PagePlace } from './pagePlace'
import { type Language, folderOf, isLanguage } from '../../domain/languages'
import type { OfflinePlace } from '../../export/offline/useOffline'

/** Whether a stored atlas answers this page. A page in a frame is its host's matter, and some frames may not even ask. */
const isAnsweredFromStore = (): boolean => window.top === window && !!navigator.serviceWorker?.controller

/**
 * Brings what a stored atlas needs on this page: the control where the page has a place for it, the watch for a newer
 * version where the page is answered from what is stored. For everyone else it fetches nothing.
 */
const startOffline = async ({ root, language }: OfflinePlace): Promise<void> => {
  const control = document.querySelector('[data-offline]')
  const isStored = isAnsweredFromStore()
  if (!control && !isStored) return
  const { drawControl, watchStored } = await import('../../export/offline/offlineParts')
  const place = { root, language }
  await Promise.all([
    control && drawControl(control, place),
    isStored && watchStored(place, control !== null),
  ])
}

/** Where the page lies: the absolute address of the site's folder, and the page's language. */
interface Place {
  readonly root: string
  readonly language: Language
}

/**
 * Takes the state of the page, which is in its address, along to the same page in another language. Without this the
 * links of the menu lead to the page as it was made.
 */
const keepState = (page: Document, { root, language }: Place): void => {
  const below = root + folderOf(language)
  const onReach = ({ target }: Event) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-language]')
    const other = link && link.dataset['language']
    if (!link || !other || !isLanguage(other)) return
    link.href = root + folderOf(other) + window.location.href.slice(below.length)
  }
  // Before the link is followed, or copied, by any means.
  for (const type of ['pointerdown', 'focusin', 'click'])
    page.addEventListener(type, onReach, { capture: true })
}

const OPEN = 'details[data-menu][open]'

/**
 * Closes the header's menu on Escape, on a press elsewhere and when the focus goes on past it. The menu opens and
 * closes without this too.
 */
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

/** Makes what stands around the content of a page answer: menus, the way out, links that keep the state; loads the fonts. */
export const startPage = (page: Document, place: PagePlace): void => {
  fetchFonts()
  addLeaving(page)
  closeMenus(page)
  keepState(page, place)
  void startOffline(place).catch(() => undefined)
}
