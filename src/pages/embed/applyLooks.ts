import { type EmbedLooks, type EmbedKind, readLooks, EMBED_DEFAULTS, EMBEDDED } from '../../embed/embedLink'
import { fetchFonts } from '../../ui/lateFonts'
import { readableOn } from '../../ui/readable'
import type { AttachedMap } from '../../map/paint/attachMap'
import type { AtlasStore } from '../../state/createAtlasStore'
import { fromQuery, toQuery } from '../../state/link'
import type { ShownState } from './answerHost'

/** What the store of an embed shows, as its host may ask for it. */
export const shownBy = (store: AtlasStore, kind: EmbedKind): ShownState => ({
  query: () => toQuery(store.getState().filters, EMBED_DEFAULTS[kind]),
  show: (query) => {
    const { dataset, restore } = store.getState()
    restore(EMBEDDED[kind](fromQuery(query, EMBED_DEFAULTS[kind], dataset)))
  },
  subscribe: store.subscribe,
})

/** Below this the lines of a texture run together to a plain grey, which would mean something else. */
const LEGIBLE = 0.75

/** Puts larger copies of the page's patterns before its map, in the place of those of another scale. */
const enlarge = (area: Element, id: string, scale: number): void => {
  area.querySelector('[data-enlarged]')?.remove()
  const own = document.querySelector(`pattern[id^="${id}-"]`)?.closest('svg')
  if (scale === 1 || !own) return
  const copies = own.cloneNode(true) as SVGSVGElement
  copies.dataset['enlarged'] = ''
  for (const pattern of copies.querySelectorAll('pattern')) {
    pattern.id = `${id}-large${pattern.id.slice(id.length)}`
    const turned = pattern.getAttribute('patternTransform') ?? ''
    pattern.setAttribute('patternTransform', `scale(${scale}) ${turned}`.trim())
  }
  area.prepend(copies)
}

/**
 * Draws the textures of a map larger the smaller the frame makes it, so that they stay textures: in steps of a half, so that
 * a few px more or less change nothing. `id` is what the ids of the page's patterns begin with.
 */
export const attachTextureScale = (area: Element, map: AttachedMap, id: string): void => {
  let scale = 1
  const measure = () => {
    const drawn = area.querySelector<SVGSVGElement>('svg[data-map]')?.getScreenCTM()?.a ?? 1
    const wanted = drawn < LEGIBLE ? Math.ceil(2 / drawn) / 2 : 1
    if (wanted === scale) return
    scale = wanted
    enlarge(area, id, scale)
    map.usePatterns(scale === 1 ? id : `${id}-large`)
  }
  new ResizeObserver(measure).observe(area)
  // One map for two panels, or two for one: drawn at another size, in the same room and after it was measured.
  new MutationObserver(measure).observe(area, { subtree: true, attributeFilter: ['data-panels'] })
  measure()
}

/** Sets scheme and room of an embed: before anything is painted, so that nothing flashes. */
export const applyRoom = ({ dataset }: HTMLElement, { scheme, isCompact }: EmbedLooks): void => {
  if (scheme !== 'auto') dataset['scheme'] = scheme
  if (isCompact) dataset['compact'] = ''
}

/** The colour of a token in a scheme, as the style sheet has it; none where the system's own are forced. */
const colourIn = (root: HTMLElement, scheme: 'light' | 'dark', token: string): string | undefined => {
  const before = root.dataset['scheme']
  root.dataset['scheme'] = scheme
  const colours = getComputedStyle(root)
    .getPropertyValue(token)
    .match(/#(?:[0-9a-f]{6}|[0-9a-f]{3})\b/gi)
  if (before === undefined) delete root.dataset['scheme']
  else root.dataset['scheme'] = before
  // The build writes one for each scheme; the development server's sheet still has both.
  return colours?.at(scheme === 'light' ? 0 : -1)
}

/** The colour as it can be read on paper in a scheme. */
const readableIn = (root: HTMLElement, scheme: 'light' | 'dark', colour: string): string | undefined => {
  const [background, ink] = ['--paper', '--ink'].map((token) => colourIn(root, scheme, token))
  return background && ink && readableOn(colour, { background, ink })
}

/**
 * Sets the colour of links and of the focus, made readable on paper in either scheme; `looks.css` chooses between the two.
 * The style sheet must be there.
 */
const applyAccent = (root: HTMLElement, { accent }: EmbedLooks): void => {
  if (accent === null) return
  const [light, dark] = [readableIn(root, 'light', `#${accent}`), readableIn(root, 'dark', `#${accent}`)]
  if (!light || !dark) return
  root.style.setProperty('--wish-on-light', light)
  root.style.setProperty('--wish-on-dark', dark)
  root.dataset['accent'] = ''
}

/** Sets the looks that the embed's address asks for, and fetches its fonts late. */
export const setLooks = (): void => {
  const looks = readLooks(window.location.search)
  // The head has set these already; the development server's page has not.
  applyRoom(document.documentElement, looks)
  applyAccent(document.documentElement, looks)
  fetchFonts()
}
