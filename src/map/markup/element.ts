/** Attributes by their SVG names; one without a value is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it stands in XML, between tags or in quotes. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? '')

/** An SVG element as text; children are elements already, or text that is escaped. */
export const element = (name: string, attributes: Attributes, ...children: readonly string[]): string => {
  const words = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  )
  return `<${name}${words.join('')}${children.length > 0 ? `>${children.join('')}</${name}>` : '/>'}`
}

/** A path; `#id` draws the one that the page has under this id. */
export const path = (d: string, attributes: Attributes): string =>
  d.startsWith('#') ? element('use', { href: d, ...attributes }) : element('path', { ...attributes, d })

/** How a line is drawn: its colour, its width in px, its dashes. */
export const stroke = (colour: string, width: number, dashes?: string): Attributes => ({
  stroke: `var(--${colour})`,
  'stroke-width': width,
  'stroke-dasharray': dashes,
})
