import { type Frame, WIDE_FRAME } from './frames'

const FIGURE_WIDTH_PX = 560
const SHARE = FIGURE_WIDTH_PX / WIDE_FRAME.widthPx
const [shiftX, shiftY] = WIDE_FRAME.translatePx

/** The wide frame at the size of a figure beside text. */
export const FIGURE_FRAME: Frame = {
  ...WIDE_FRAME,
  widthPx: FIGURE_WIDTH_PX,
  heightPx: Math.round(WIDE_FRAME.heightPx * SHARE),
  scale: WIDE_FRAME.scale * SHARE,
  translatePx: [shiftX * SHARE, shiftY * SHARE],
  bleedPx: { x: 4, y: 4 },
}
