import { provideCode } from '../../data/inlined'
import { createZoomer } from '../../map/paint/zoomer'
import { ZOOMER } from './embedFiles'

provideCode(ZOOMER, createZoomer)
