import { type EmbedLooks, readLooks } from '../../embed/embedLooks'
import { fetchFonts } from '../../ui/lateFonts'
import { readableOn } from '../../ui/readable'
/** Below this the lines of a texture blur into a plain grey, which would mean something else. */
const LEGIBLE = 0.75

const enlarge = (svg: SVGSVGElement): void => {
  const drawn = svg.getScreenCTM()?.a ?? 1
  const scale = drawn < LEGIBLE ? Math.ceil(2 / drawn) / 2 : 1
  for (const pattern of svg.querySelectorAll('pattern')) {
    const turn = pattern.getAttribute('patternTransform')?.replace(/ ?scale\(.*?\)/, '') ?? ''
    pattern.setAttribute('patternTransform', `${turn} scale(${scale})`.trim())
  }
}

/** Enlarges a map's textures in a small frame, in steps of a half. */
export const attachTextureScale = (map: HTMLElement): void => {
  const measure = () => {
    for (const svg of map.querySelectorAll<SVGSVGElement>('svg[data-map]')) enlarge(svg)
  }
  const observer = new ResizeObserver(measure)
  for (const form of map.querySelectorAll('[data-form]')) observer.observe(form)
}

/** Sets an embed's scheme and room, before the first paint, so that nothing flashes. */
export const applyRoom = ({ dataset }: HTMLElement, { scheme, isCompact }: EmbedLooks): void => {
  if (scheme !== 'auto') dataset['scheme'] = scheme
  if (isCompact) dataset['compact'] = ''
}

/** Makes the links of a page that is as it was built lead to the state that its address asks for. */
export const leadToState = (search: string): void => {
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
const applyAccent = (root: HTMLElement, { accent }: EmbedLooks): void => {
  if (accent === null) return
  const [light, dark] = [readableIn(root, 'light', `#${accent}`), readableIn(root, 'dark', `#${accent}`)]
  if (!light || !dark) return
  root.style.setProperty('--accent-on-light', light)
  root.style.setProperty('--accent-on-dark', dark)
  root.dataset['accent'] = ''
}

/** Applies the looks in the embed's address, loads its fonts late, and shows addresses that may not open. */
export const setLooks = (): void => {
  const looks = readLooks(window.location.search)
  // The head's script has set these already, except on the development server.
  applyRoom(document.documentElement, looks)
  applyAccent(document.documentElement, looks)
  fetchFonts()
  showPressedAddresses()
}

/**
 * Shows the address of a link that a reader presses in a frame without an origin. A sandbox that gives none may also
 * prevent new pages, which the frame cannot read.
 */
const showPressedAddresses = (): void => {
  if (window.origin !== 'null') return
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest('a[href]:not([target="_self"])')
    const line = document.querySelector<HTMLElement>('[data-pressed-address]')
    if (!link || !line) return
    line.hidden = false
    line.querySelector('b')!.textContent = new URL(link.getAttribute('href') ?? '', document.baseURI).href
  })
}
