import type { Frame } from './frames'

/** Size of a label on the screen, in px, at every width of the map. */
export const LABEL_FONT_PX = 11

/** The largest size of a name in a lens, in frame px: its place is for this. */
export const LENS_NAME_PX = 10.5

/** How much larger the name of the chosen country is. */
export const CHOSEN_SHARE = 1.2

/** Height of a line, in em. */
export const LINE_EM = 1.05

/** How far below the middle of its line a baseline lies, in em. */
export const BASELINE_EM = 0.35

/** Widths of the map, in px, from which on more names are shown; names.module.css shows them, and sets their size anew. */
export const LABEL_WIDTHS = [320, 480, 600, 720, 834, 935, 1040, 1200, 1500] as const

/** Widths for which the names of a frame are placed at rest. A panel is drawn at about its own size. */
export const restWidths = ({ id, widthPx }: Frame): readonly number[] =>
  id === 'wide' ? LABEL_WIDTHS : [widthPx]
