/**
 * So long a state must rest, in ms, before what costs a browser much is told of it: the address, the title and the field of
 * the day take some milliseconds to be written, a dragged slider changes the day at every frame, and browsers refuse more
 * than a hundred addresses in some seconds.
 */
export const RESTED_MS = 250
