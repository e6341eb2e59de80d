import { bring } from '../carried/broughtLater'
import { ZOOMER } from '../pages/embed/embedScripts'
import { createZoomer } from '../views/map/zoomer'

bring(ZOOMER, createZoomer)
