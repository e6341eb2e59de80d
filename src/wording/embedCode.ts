import type { EmbedKind } from '../store/embedLink'

/** What a frame of another site shows. */
export interface EmbedCode {
  readonly kind: EmbedKind
  /** Absolute address of the embed. */
  readonly address: string
  /** What the frame shows, read out to those who do not see it. */
  readonly title: string
}

/** Shape of each embed, and the height below which it has no room for what must be said. */
const SHAPES: Readonly<Record<EmbedKind, string>> = {
  map: 'aspect-ratio:6/5;min-height:480px',
  country: 'max-width:600px;height:560px',
  compare: 'max-width:720px;height:640px',
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The HTML that shows an embed on another site: one frame without a script, as wide as its place. */
export const embedCode = ({ kind, address, title }: EmbedCode): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" loading="lazy" ` +
  `referrerpolicy="no-referrer" style="display:block;width:100%;${SHAPES[kind]};border:0"></iframe>`
