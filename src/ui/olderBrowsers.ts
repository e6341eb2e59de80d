/** Tells whether the browser supports the layout; others show the static page with a notice. */
export const canShowAtlas = (): boolean =>
  CSS.supports('container-type', 'size') && CSS.supports('height', '1dvh')
