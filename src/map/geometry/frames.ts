/** A drawing area with its projection. Equal-area, so that a shaded surface is honest. Lengths in frame px. */
export interface Frame {
  readonly id: 'wide' | 'europe-panel' | 'east-panel'
  readonly widthPx: number
  readonly heightPx: number
  /** Meridian that runs straight up, in degrees east. */
  readonly meridian: number
  /** The two parallels without distortion, in degrees north. */
  readonly parallels: readonly [number, number]
  readonly scale: number
  readonly translatePx: readonly [number, number]
  /** How far land is drawn beyond the frame at each side, so that a container of another shape shows more of it. */
  readonly bleedPx: { readonly x: number; readonly y: number }
}

/** The one map of wide and medium layouts. The bleed ends before the land kept in the topology does. */
export const WIDE_FRAME: Frame = {
  id: 'wide',
  widthPx: 1200,
  heightPx: 741,
  meridian: 24,
  parallels: [38, 62],
  scale: 1037,
  translatePx: [482.4, 758.6],
  bleedPx: { x: 140, y: 60 },
}

/** Upper panel on phones. In a frame on another site panels are lower than on a phone, and show more at their sides. */
export const EUROPE_PANEL: Frame = {
  id: 'europe-panel',
  widthPx: 360,
  heightPx: 300,
  meridian: 16,
  parallels: [40, 62],
  scale: 454.7,
  translatePx: [174.6, 305.4],
  bleedPx: { x: 160, y: 0 },
}

/** Lower panel on phones: Caucasus and Central Asia. */
export const EAST_PANEL: Frame = {
  id: 'east-panel',
  widthPx: 360,
  heightPx: 180,
  meridian: 60,
  parallels: [36, 50],
  scale: 470.6,
  translatePx: [166.2, 187.6],
  bleedPx: { x: 160, y: 0 },
}

/** Whether a place lies in a frame. */
export const isWithin = ({ widthPx, heightPx }: Frame, [x, y]: readonly [number, number]): boolean =>
  x >= 0 && y >= 0 && x <= widthPx && y <= heightPx

/** Every frame by its id. */
export const FRAMES: Readonly<Record<Frame['id'], Frame>> = {
  wide: WIDE_FRAME,
  'europe-panel': EUROPE_PANEL,
  'east-panel': EAST_PANEL,
}

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
