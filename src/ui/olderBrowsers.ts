/*
 * Browsers that still get no newer version, such as the Chrome of Windows 7 and 8 (109), lack two methods of ES2023. They are
 * so short that fetching a library for them would cost every reader more; each does what ECMA-262 says of it for an array.
 */
/* oxlint-disable no-extend-native, unicorn/no-array-sort, unicorn/no-array-reverse -- what these rules ask for is what is lacking */
Array.prototype.toSorted ??= function toSorted<Item>(this: Item[], compare?: (a: Item, b: Item) => number) {
  return [...this].sort(compare)
}
Array.prototype.toReversed ??= function toReversed<Item>(this: Item[]) {
  return [...this].reverse()
}

/** Whether the browser knows what the atlas is laid out by; one that does not keeps the page as it was made, which says so. */
export const canShowAtlas = (): boolean =>
  CSS.supports('container-type', 'size') && CSS.supports('height', '1dvh')
