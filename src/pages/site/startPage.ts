import { startOffline } from '../../export/offline/startOffline'
import { closeMenus } from './closeMenus'
import { keepState } from './keepState'
import { addLeaving } from './leave/addLeaving'
import { fetchFonts } from '../../ui/lateFonts'
import type { PagePlace } from './pagePlace'

/** Makes what stands around the content of a page answer: menus, the way out, links that keep the state; loads the fonts. */
export const startPage = (page: Document, place: PagePlace): void => {
  fetchFonts()
  addLeaving(page)
  closeMenus(page)
  keepState(page, place)
  void startOffline(place).catch(() => undefined)
}
