import { ICON_PATHS } from '../../ui/icons'

/** Attributes by their SVG names; `undefined` leaves one out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Escapes a text for XML, for content and for quoted attributes. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? '')

/** Writes an SVG element; children are elements or escaped text. */
export const element = (name: string, attributes: Attributes, ...children: readonly string[]): string => {
  const words = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  )
  return `<${name}${words.join('')}${children.length > 0 ? `>${children.join('')}</${name}>` : '/>'}`
}

/** Writes a path; `#id` refers to a path of the page. */
export const path = (d: string, attributes: Attributes): string =>
  d.startsWith('#') ? element('use', { href: d, ...attributes }) : element('path', { ...attributes, d })

/** Gives the attributes of a line: colour token, width in px, dashes. */
export const stroke = (colour: string, width: number, dashes?: string): Attributes => ({
  stroke: `var(--${colour})`,
  'stroke-width': width,
  'stroke-dasharray': dashes,
})

/** Draws a decorative line icon. */
export const icon = (name: keyof typeof ICON_PATHS): string =>
  element(
    'svg',
    { class: 'icon', viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    element('path', { d: ICON_PATHS[name] }),
  )
