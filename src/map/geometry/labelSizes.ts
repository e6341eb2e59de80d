import type { Frame } from './frames'

/** Size of a label on the screen, in px. */
export const LABEL_FONT_PX = 12

/** Size of a name in a lens on the screen, in px. */
export const LENS_NAME_PX = 11

/** Size of the name of a sea, as a share of the size of a label. */
export const SEA_SHARE = 1.04

/** Size of the chosen country's name, as a share of the others'. */
export const CHOSEN_SHARE = 1.1

export const LINE_EM = 1.05

/** Distance of the baseline below the middle of its line, in em. */
export const BASELINE_EM = 0.35

/** Widths of the map, in px, from which more names are shown; names.module.css repeats them. */
export const LABEL_WIDTHS = [320, 480, 600, 720, 780, 898, 1040, 1200, 1500] as const

/** Widths of the two panels of a phone, none of which is a width of the map. */
export const PANEL_WIDTHS = [318, 358] as const

/** Widths of the map from which its lenses have names. */
export const LENS_WIDTHS = LABEL_WIDTHS.filter((width) => width >= 600)

/** Gives the widths for which the names of a frame are placed at rest. */
export const restWidths = ({ id }: Frame): readonly number[] => (id === 'wide' ? LABEL_WIDTHS : PANEL_WIDTHS)
