/** Styles of SVG elements that a file must repeat as attributes, with their initial values. */
const PROPERTIES: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  'vector-effect': 'none',
  opacity: '1',
}
const TEXT_PROPERTIES: Readonly<Record<string, string>> = {
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
}
const NOT_INHERITED: ReadonlySet<string> = new Set(['opacity', 'vector-effect', 'dominant-baseline'])
const GEOMETRY = ['d', 'x', 'y', 'width', 'height', 'cx', 'cy', 'r', 'rx', 'ry']
const DROPPED_ATTRIBUTES = /^(class|style|tabindex|role|on.*|aria-.*)$/

const isText = (name: string): boolean => name === 'text' || name === 'tspan'

const write = (source: Element, copy: Element): void => {
  const style = getComputedStyle(source)
  const name = source.localName
  for (const attribute of copy.getAttributeNames())
    if (DROPPED_ATTRIBUTES.test(attribute)) copy.removeAttribute(attribute)
  const wanted = isText(name) ? { ...PROPERTIES, ...TEXT_PROPERTIES } : PROPERTIES
  for (const [property, initial] of Object.entries(wanted)) {
    const value = style.getPropertyValue(property).replace(/url\(["']?[^)#"']*(#[^)"']+)["']?\)/g, 'url($1)')
    // Inherited properties are always written, because the parents of the copy may differ.
    if (value === '' || (value === initial && NOT_INHERITED.has(property))) continue
    copy.setAttribute(property, value)
  }
  for (const property of GEOMETRY) {
    const value = copy.getAttribute(property)
    if (value?.includes('var(') || value?.includes('calc('))
      copy.setAttribute(property, style.getPropertyValue(property))
  }
}

/** A link has no target in a file, so it becomes a group. */
const copyOf = (source: Element): Element =>
  source.localName === 'a'
    ? document.createElementNS('http://www.w3.org/2000/svg', 'g')
    : (source.cloneNode(false) as Element)

/** What a page draws once and refers to is repeated in a file, since not every program follows references. */
const repeated = (source: SVGUseElement): Element => {
  const target = document.getElementById(source.href.baseVal.slice(1))
  if (!target) throw new Error(`There is no drawing "${source.href.baseVal}".`)
  const copy = withOwnStyles(target)
  copy.removeAttribute('id')
  return copy
}

/** Copies a drawing with its computed styles as attributes, without hidden parts. */
export const withOwnStyles = (source: Element): Element => {
  if (source instanceof SVGUseElement) return repeated(source)
  const copy = copyOf(source)
  write(source, copy)
  for (const child of source.childNodes) {
    if (child instanceof Element) {
      if (getComputedStyle(child).display === 'none' && child.localName !== 'defs') continue
      copy.append(withOwnStyles(child))
    } else if (child instanceof Text) copy.append(child.cloneNode())
  }
  return copy
}

const idsIn = (svg: Element): string[] =>
  [...new XMLSerializer().serializeToString(svg).matchAll(/url\(#([^)]+)\)|href="#([^"]+)"/g)].map(
    ([, url, href]) => url ?? href ?? '',
  )

/** Finds all that a drawing refers to elsewhere on the page, such as patterns. */
export const referredTo = (svg: Element): Element[] => {
  const found = new Map<string, Element>()
  const look = (drawing: Element) => {
    for (const id of idsIn(drawing)) {
      const target = document.getElementById(id)
      if (!target || found.has(id) || svg.querySelector(`[id="${CSS.escape(id)}"]`)) continue
      const copy = withOwnStyles(target)
      found.set(id, copy)
      look(copy)
    }
  }
  look(svg)
  return [...found.values()]
}
