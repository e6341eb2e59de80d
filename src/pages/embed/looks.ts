import { readLooks } from '../../embed/embedLooks'
import { applyRoom } from './applyLooks'

// A script of its own in an embed's head: a dark page must not be painted light first.
applyRoom(document.documentElement, readLooks(window.location.search))

// A script that fails shows the page's note at once; the note is hidden once the page is ready (ui/base.css).
window.addEventListener('error', () => (document.documentElement.dataset['failed'] = ''), true)
