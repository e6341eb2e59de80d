/**
 * Gives the focus back to what opened a dialog that is closed, unless it is elsewhere by then: a browser gives it back itself,
 * and says that a dialog is closed a little later, when a reader may have gone on.
 */
export const giveFocusBack = (opener: Element | null): void => {
  const focused = document.activeElement
  const isLost = focused === null || focused === document.body || focused.closest('dialog') !== null
  // Countries have the focus too: shapes, not only elements of HTML.
  if (isLost && (opener instanceof HTMLElement || opener instanceof SVGElement)) opener.focus()
}
