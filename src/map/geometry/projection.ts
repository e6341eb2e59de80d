import { geoConicEqualArea, type GeoProjection } from 'd3-geo'
import type { Frame } from './frames'

/** Albers' equal-area conic of the frame, clipped to frame and bleed. */
export const projectionOf = (frame: Frame): GeoProjection => {
  const { widthPx, heightPx, bleedPx } = frame
  return geoConicEqualArea()
    .rotate([-frame.meridian, 0])
    .parallels([...frame.parallels])
    .scale(frame.scale)
    .translate([...frame.translatePx])
    .clipExtent([
      [-bleedPx.x, -bleedPx.y],
      [widthPx + bleedPx.x, heightPx + bleedPx.y],
    ])
}
