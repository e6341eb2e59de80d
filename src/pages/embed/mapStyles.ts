import '../../ui/base.css'
import './looks.css'
import { mapMarkup } from '../../map/markup/mapMarkup'
import { showControls } from '../../map/paint/zoomControls'
import { EmbedMap } from './EmbedMap'
import { failureNotice } from './mapNotes'
import './mapLater'

// Built for its stylesheet alone: the page has the map already, and further code is loaded on demand.
Object.assign(globalThis, { mapMarkup, EmbedMap, failureNotice, showControls })
