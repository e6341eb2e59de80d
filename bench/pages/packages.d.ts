/** A package of the bench alone, which is installed only to measure. */
declare module '@observablehq/plot'
