import { readLooks } from '../../embed/embedLink'
import { applyRoom } from './applyLooks'

// Alone and in the head of an embed: a page that is to be dark must not be painted light first.
applyRoom(document.documentElement, readLooks(window.location.search))

// A script that does not load or throws is said at once by the note of the page, which is hidden while the page answers (ui/base.css).
window.addEventListener('error', () => (document.documentElement.dataset['failed'] = ''), true)
