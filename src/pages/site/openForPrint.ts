/**
 * Opens what is folded and belongs on paper (`data-on-paper`) while the page is printed. Where styles can show the
 * content of a closed fold they do so without a script; this is for browsers that cannot.
 */
export const openForPrint = (root: ParentNode): void => {
  let opened: readonly HTMLDetailsElement[] = []
  addEventListener('beforeprint', () => {
    opened = [...root.querySelectorAll<HTMLDetailsElement>('details[data-on-paper]:not([open])')]
    for (const fold of opened) fold.open = true
  })
  addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false
  })
}
