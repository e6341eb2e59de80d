/* Chrome 109, the last for Windows 7 and 8, lacks two methods of ES2023, here as ECMA-262 defines them; a library
   would cost every reader more. */
/* oxlint-disable no-extend-native, unicorn/no-array-sort, unicorn/no-array-reverse -- what these rules ask for is what is lacking */
Array.prototype.toSorted ??= function toSorted<Item>(this: Item[], compare?: (a: Item, b: Item) => number) {
  return [...this].sort(compare)
}
Array.prototype.toReversed ??= function toReversed<Item>(this: Item[]) {
  return [...this].reverse()
}

/** Tells whether the browser supports the layout; others show the static page with a notice. */
export const canShowAtlas = (): boolean =>
  CSS.supports('container-type', 'size') && CSS.supports('height', '1dvh')
