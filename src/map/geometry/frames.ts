import type { EntityCode } from '../../domain/entity'

/** A drawing area with its equal-area projection, with lengths in frame px. */
export interface Frame {
  /** `area` is a part of the wide map in a picture. */
  readonly id: 'wide' | 'europe-panel' | 'east-panel' | 'balkans-panel' | 'area'
  readonly widthPx: number
  readonly heightPx: number
  /** Central meridian, in degrees east. */
  readonly meridian: number
  /** Standard parallels, in degrees north. */
  readonly parallels: readonly [number, number]
  readonly scale: number
  readonly translatePx: readonly [number, number]
  /** Land drawn beyond the frame at each side, for a container of another shape. */
  readonly bleedPx: {
    readonly west: number
    readonly east: number
    readonly y: number
    /** Below, where it is not `y`. */
    readonly below?: number
  }
}

export const NO_BLEED: Frame['bleedPx'] = { west: 0, east: 0, y: 0 }

/**
 * The map of wide and medium layouts, from Portugal to Kyrgyzstan and from Iceland to Cyprus; its bleed ends before the
 * land of the topology does, and reaches as far as the panels.
 */
export const WIDE_FRAME: Frame = {
  id: 'wide',
  widthPx: 1172,
  heightPx: 699,
  meridian: 24,
  parallels: [38, 62],
  scale: 1037,
  translatePx: [474.4, 716.6],
  bleedPx: { west: 308, east: 160, y: 102, below: 150 },
}

/** The upper panel on phones. It has the parallels of the wide frame, so that a turn brings the shapes of that here. */
export const EUROPE_PANEL: Frame = {
  id: 'europe-panel',
  widthPx: 360,
  heightPx: 312,
  meridian: 16,
  parallels: WIDE_FRAME.parallels,
  scale: 463.8,
  translatePx: [172.5, 315.3],
  bleedPx: { west: 160, east: 160, y: 0 },
}

/** The lower panel on phones: Caucasus and Central Asia. */
export const EAST_PANEL: Frame = {
  id: 'east-panel',
  widthPx: 360,
  heightPx: 180,
  meridian: 60,
  parallels: WIDE_FRAME.parallels,
  scale: 470.6,
  translatePx: [166.3, 187.6],
  bleedPx: { west: 160, east: 160, y: 0 },
}

/** The panel over the Atlantic of the wide map: the Western Balkans and Slovenia, where its countries are too small for names. */
export const BALKANS_PANEL: Frame = {
  id: 'balkans-panel',
  widthPx: 210,
  heightPx: 250,
  meridian: 18.7,
  parallels: WIDE_FRAME.parallels,
  scale: 1700,
  translatePx: [111.5, 412],
  bleedPx: NO_BLEED,
}

/** The countries that the panel is there for. */
export const BALKANS: ReadonlySet<EntityCode> = new Set([
  'SVN',
  'HRV',
  'BIH',
  'SRB',
  'MNE',
  'XKX',
  'ALB',
  'MKD',
])

/** Width of the wide map in screen px from which it has the panel; map.module.css repeats it. */
export const BALKANS_FROM_PX = 640

export const isWithin = (
  { widthPx, heightPx }: Pick<Frame, 'widthPx' | 'heightPx'>,
  [x, y]: readonly [number, number],
): boolean => x >= 0 && y >= 0 && x <= widthPx && y <= heightPx

export const FRAMES: Readonly<Record<Exclude<Frame['id'], 'area'>, Frame>> = {
  wide: WIDE_FRAME,
  'europe-panel': EUROPE_PANEL,
  'east-panel': EAST_PANEL,
  'balkans-panel': BALKANS_PANEL,
}

/** The wide frame at another width, with little land beyond it. */
export const wideFrameAt = (widthPx: number): Frame => {
  const share = widthPx / WIDE_FRAME.widthPx
  const [x, y] = WIDE_FRAME.translatePx
  return {
    ...WIDE_FRAME,
    widthPx,
    heightPx: Math.round(WIDE_FRAME.heightPx * share),
    scale: WIDE_FRAME.scale * share,
    translatePx: [x * share, y * share],
    bleedPx: { west: 4, east: 4, y: 4 },
  }
}

/** The wide frame at the size of a figure beside text. */
export const FIGURE_FRAME = wideFrameAt(560)

/** Widths of the whole map in screen px from which its names are placed anew; the build writes a style rule for each. */
export const NAME_WIDTHS: Readonly<Record<'wide' | 'panel' | 'balkans', readonly number[]>> = {
  wide: [240, 300, 360, 480, 640, 720, 800, 856, 928, 1024, 1200, 1440],
  panel: [160, 256, 320, 360, 390, 460],
  balkans: [84, 100, 116, 132, 160, 184, 204],
}

/** The widths for which the names of a frame are placed at rest. */
export const nameWidthsOf = ({ id }: Frame): readonly number[] =>
  NAME_WIDTHS[id === 'wide' ? 'wide' : id === 'balkans-panel' ? 'balkans' : 'panel']

/** The part of a frame that is shown: a place of the frame times `scale`, plus `x` and `y`, is where it is drawn. */
export interface View {
  readonly scale: number
  readonly x: number
  readonly y: number
}

export const MAX_SCALE = 12

export const WHOLE_VIEW: View = { scale: 1, x: 0, y: 0 }

/** Width and height in px. */
export interface Size {
  readonly width: number
  readonly height: number
}
