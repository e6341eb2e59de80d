/** Name of the script of all frames, which runs before their styles. */
export const FRAME_SCRIPT = 'embed-frame'
