// What a page has around its atlas is HTML alone: nothing that its script draws brings these styles.
import '../site/LanguageMenu.module.css'
import '../site/leave/Leave.module.css'
import '../site/Site.module.css'
import '../views/search/SearchField.module.css'
import { startOffline } from '../offline/startOffline'
import { closeMenus } from '../site/closeMenus'
import { keepState } from '../site/keepState'
import { addLeaving } from '../site/leave/addLeaving'
import { makeAddressesWhole } from '../site/wholeAddresses'
import { fetchFonts } from '../ui/lateFonts'
import type { PagePlace } from './pagePlace'

/** Makes what stands around the atlas of a page answer: menus, the way out, links that keep the state; loads the fonts. */
export const startPage = (page: Document, place: PagePlace): void => {
  makeAddressesWhole(page)
  fetchFonts()
  addLeaving(page)
  closeMenus(page)
  keepState(page, place)
  void startOffline(place).catch(() => undefined)
}
