import { bring } from '../carried/broughtLater'
import { MAP_LATER } from '../pages/embed/embedScripts'
import * as later from './mapLater'

bring(MAP_LATER, later)
