import { applyRoom } from '../pages/embed/applyLooks'
import { readLooks } from '../store/embedLooks'

// Alone and in the head of an embed: a page that is to be dark must not be painted light first.
applyRoom(document.documentElement, readLooks(window.location.search))
