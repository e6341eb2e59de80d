import type { EmbedLooks } from '../../embed/embedLooks'
import { readableOn } from '../../ui/readable'
/** Sets an embed's scheme, its room and whether it plays, before the first paint, so that nothing flashes. */
export const applyRoom = ({ dataset }: HTMLElement, { scheme, isCompact, hasPlay }: EmbedLooks): void => {
  if (scheme !== 'auto') dataset['scheme'] = scheme
  if (isCompact) dataset['compact'] = ''
  if (hasPlay) dataset['play'] = ''
}

/** Makes the links of a page that is as it was built lead to the state that its address asks for. */
export const linkToState = (search: string): void => {
  const links = document.querySelectorAll<HTMLAnchorElement>('[data-atlas-link], [data-unready] [rel]')
  for (const link of links) link.search = search
}

const colourIn = (root: HTMLElement, scheme: 'light' | 'dark', token: string): string | undefined => {
  const before = root.dataset['scheme']
  root.dataset['scheme'] = scheme
  const colours = getComputedStyle(root)
    .getPropertyValue(token)
    .match(/#(?:[0-9a-f]{6}|[0-9a-f]{3})\b/gi)
  if (before === undefined) delete root.dataset['scheme']
  else root.dataset['scheme'] = before
  // The build writes one colour per scheme; the development server's stylesheet still has both.
  return colours?.at(scheme === 'light' ? 0 : -1)
}

const readableIn = (root: HTMLElement, scheme: 'light' | 'dark', colour: string): string | undefined => {
  const [background, ink] = ['--paper', '--ink'].map((token) => colourIn(root, scheme, token))
  return background && ink && readableOn(colour, { background, ink })
}

/** `looks.css` chooses between the accents of both schemes. The stylesheet must be loaded. */
export const applyAccent = (root: HTMLElement, { accent }: EmbedLooks): void => {
  if (accent === null) return
  const [light, dark] = [readableIn(root, 'light', `#${accent}`), readableIn(root, 'dark', `#${accent}`)]
  if (!light || !dark) return
  root.style.setProperty('--accent-on-light', light)
  root.style.setProperty('--accent-on-dark', dark)
  root.dataset['accent'] = ''
}

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
