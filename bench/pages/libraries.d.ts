// A library that is measured: it is installed only here, and the project's own check of types runs without it.
declare module '@observablehq/plot'
