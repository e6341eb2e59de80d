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
