declare module 'polylabel' {
  /** Returns a point inside a polygon, as far from its outline as possible. */
  export default function polylabel(
    rings: readonly (readonly (readonly number[])[])[],
    precision?: number,
  ): number[]
}
