import { asksForState, readLooks } from '../../embed/embedLooks'
import { applyRoom, leadToState } from './applyLooks'

const root = document.documentElement
const { search } = window.location

// A script of its own in an embed's head: a dark page must not be painted light first.
applyRoom(root, readLooks(search))

// A script that fails shows the page's note at once; the note is hidden once the page is ready (ui/base.css).
window.addEventListener('error', () => (root.dataset['failed'] = ''), true)

// The page has one state as it is built. Until another one is drawn, nothing is shown and links lead to it.
if (asksForState(search)) {
  root.dataset['asked'] = ''
  document.addEventListener('DOMContentLoaded', () => {
    if (!('ready' in root.dataset)) leadToState(search)
  })
}
