declare module 'polylabel' {
  /** A point inside a polygon, as far from its outline as can be. */
  export default function polylabel(
    rings: readonly (readonly (readonly number[])[])[],
    precision?: number,
  ): number[]
}
