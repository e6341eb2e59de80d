import { bring } from '../carried/broughtLater'
import { ZOOMER } from '../pages/embed/embedScripts'
import { createZoomer } from '../map/paint/zoomer'

bring(ZOOMER, createZoomer)
