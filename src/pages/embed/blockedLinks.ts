/**
 * Shows the address of a link that a reader presses in a frame without an origin. A sandbox that gives none may also
 * prevent new pages, which the frame cannot read.
 */
export const showPressedAddresses = (): void => {
  if (window.origin !== 'null') return
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest('a[href]:not([target="_self"])')
    const line = document.querySelector<HTMLElement>('[data-pressed-address]')
    if (!link || !line) return
    line.hidden = false
    line.querySelector('b')!.textContent = new URL(link.getAttribute('href') ?? '', document.baseURI).href
  })
}
