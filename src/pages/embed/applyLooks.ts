import { type EmbedLooks, readLooks } from '../../embed/embedLooks'
import { fetchFonts } from '../../ui/lateFonts'
import { readableOn } from '../../ui/readable'

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
  const [ground, ink] = ['--paper', '--ink'].map((token) => colourIn(root, scheme, token))
  return ground && ink && readableOn(colour, { ground, ink })
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
