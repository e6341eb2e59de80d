import { readLooks } from '../../store/embedLooks'
import { fetchFonts } from '../../ui/lateFonts'
import { applyAccent, applyRoom } from './applyLooks'

/** Sets the looks that the embed's address asks for, and fetches its fonts late. */
export const setLooks = (): void => {
  const looks = readLooks(window.location.search)
  // The head has set these already; the development server's page has not.
  applyRoom(document.documentElement, looks)
  applyAccent(document.documentElement, looks)
  fetchFonts()
}
