import type { Frame } from './frames'

/** Size of a label on the screen, in px. */
export const LABEL_FONT_PX = 11

/** Largest size of a name in a lens, in frame px. */
export const LENS_NAME_PX = 10.5

/** Size of the chosen country's name, as a share of the others'. */
export const CHOSEN_SHARE = 1.2

export const LINE_EM = 1.05

/** Distance of the baseline below the middle of its line, in em. */
export const BASELINE_EM = 0.35

/** Widths of the map, in px, from which more names are shown; names.module.css repeats them. */
export const LABEL_WIDTHS = [320, 480, 600, 720, 834, 935, 1040, 1200, 1500] as const

/** Gives the widths for which the names of a frame are placed at rest; a panel is drawn at about its own size. */
export const restWidths = ({ id, widthPx }: Frame): readonly number[] =>
  id === 'wide' ? LABEL_WIDTHS : [widthPx]
