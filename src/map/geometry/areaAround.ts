import type { Area } from '../../state/filters'
import { boxOfShapes } from './fit'
import type { Frame } from './frames'
import type { EntityOutline } from './outlines'
import { clamp, containerOf, MAX_SCALE, middleOf, viewAbout } from './view'
import { areaOfView } from './viewOf'

/** How many times the longer side of a country an area around it has, so that its neighbours show. */
const AROUND = 2.4

/** Names the area around a country, with its neighbours; the whole map where it needs as much. */
export const areaAround = (frame: Frame, country: Pick<EntityOutline, 'path'>): Area => {
  const box = boxOfShapes(frame, [country])
  if (!box) return 'whole'
  const side = Math.max(box.width, box.height) * AROUND
  const scale = clamp(Math.min(frame.widthPx, frame.heightPx) / side, 1, MAX_SCALE)
  const container = containerOf(frame)
  return areaOfView(container, viewAbout(container, scale, middleOf(box)))
}
