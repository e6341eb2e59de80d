import { element, escaped } from '../../map/markup/element'
import type { Texts } from '../../text/i18n'
import buttonStyles from '../../ui/Button.module.css'
import lostStyles from '../../map/markup/map.module.css'
import type { FrozenVersion } from './embedFiles'
import { footerMarkup } from './EmbedFooter'
import footerStyles from './EmbedFooter.module.css'
import styles from './EmbedMap.module.css'
import type { EmbedClock, MapEmbedParts } from './mapEmbedParts'

interface Around {
  readonly texts: Texts
  readonly root: string
  readonly frozen: FrozenVersion | null
  readonly patterns: string
  readonly map: string
  readonly words: string
  /** Pages that show a question without a script. */
  readonly pages: readonly { readonly address: string; readonly name: string }[]
}

/** The content of the frame where no script may run: a static page cannot read which map its address asks for. */
const withoutScript = ({ texts: { t }, pages }: Around): string =>
  element(
    'noscript',
    { class: styles.withoutScript },
    element('h1', { class: styles.question }, escaped(t('site.title'))),
    element(
      'p',
      {},
      `${escaped(t('embed.map.withoutScript'))} ${element('a', { href: '' }, escaped(t('embed.map.alone')))}`,
    ),
    element('p', { id: 'pages' }, escaped(t('embed.map.pages'))),
    element(
      'ul',
      { 'aria-labelledby': 'pages' },
      pages
        .map(({ address, name }) => element('li', {}, element('a', { href: address }, escaped(name))))
        .join(''),
    ),
  )

const clockMarkup = ({ t }: Texts, clock: EmbedClock | null): string =>
  element(
    'p',
    { class: styles.clock, 'data-part': 'clock', hidden: clock ? undefined : '' },
    // The script shows it where the address asks for it.
    element(
      'button',
      { type: 'button', class: buttonStyles.button, 'data-kind': 'other', 'data-small': 'true', hidden: '' },
      escaped(t('timeline.play')),
    ),
    element('input', {
      type: 'range',
      class: styles.slider,
      min: clock?.min,
      max: clock?.max,
      value: clock?.value,
      'aria-label': t('clock.title'),
      'aria-valuetext': clock?.words,
      autocomplete: 'off',
    }),
    element('span', {}, escaped(clock?.words ?? '')),
  )

/** A map embed's `main` as markup; the script rewrites its elements with `data-part`. */
export const mapEmbedMarkup = (parts: MapEmbedParts, around: Around): string => {
  const { texts, root, frozen, patterns, map, words } = around
  const { t } = texts
  return [
    patterns,
    withoutScript(around),
    element(
      'header',
      { class: styles.head },
      element('h1', { class: styles.question, 'data-part': 'question' }, escaped(parts.question)),
      element('p', { class: styles.scope, 'data-part': 'scope' }, escaped(parts.scope)),
      element(
        'ul',
        { class: styles.key, 'data-part': 'keyMarkup', 'aria-label': t('key.title') },
        parts.keyMarkup,
      ),
      clockMarkup(texts, parts.clock),
    ),
    element('div', { class: styles.area }, map),
    element('p', { class: styles.codes, 'data-part': 'codes', hidden: '' }, ''),
    element('div', { class: lostStyles.lost, 'data-lost': '', 'data-part': 'lost' }, ''),
    element(
      'section',
      { class: 'visuallyHidden', 'aria-labelledby': 'map-in-words' },
      element('h2', { id: 'map-in-words' }, escaped(t('map.inWords'))),
      element('div', { 'data-part': 'words' }, words),
    ),
    element('div', { role: 'status', 'data-part': 'answerMarkup' }, parts.answerMarkup),
    element('div', { class: styles.note, 'data-part': 'noteMarkup' }, parts.noteMarkup),
    element(
      'footer',
      { class: footerStyles.footer },
      footerMarkup(texts, {
        root,
        frozen,
        notes: parts.notes,
        href: parts.href,
        linkText: t('embed.open'),
        liveHref: parts.liveHref,
      }),
    ),
  ].join('')
}
