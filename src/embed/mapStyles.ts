import '../ui/base.css'
import '../pages/embed/looks.css'
import { mapMarkup } from '../map/markup/mapMarkup'
import { mapEmbedMarkup } from '../pages/embed/mapEmbedMarkup'
import { lostNotice } from '../pages/embed/lostNotice'
import * as later from './mapLater'

// Built for its style sheet alone: the page has the map already, and what draws more of it is loaded on demand.
Object.assign(globalThis, { mapMarkup, mapEmbedMarkup, lostNotice, later })
