import { displayOf, type Marks } from '../markup/shapes'

/** Hides the insets of a map without a shown country. */
export const paintInsets = (svg: SVGSVGElement, marks: Marks): void => {
  for (const inset of svg.querySelectorAll('[data-lens], [data-extent]')) {
    const codes = inset.getAttribute('data-lens') ?? inset.getAttribute('data-extent') ?? ''
    inset.setAttribute('display', displayOf(codes.split(' '), marks) ?? '')
  }
}

const atRest = new WeakMap<Element, readonly Element[]>()

/** Puts insets in the place of those of the whole map; null for these. */
export const replaceInsets = (svg: SVGSVGElement, markup: string | null): void => {
  const host = svg.querySelector('[data-lenses]')
  if (!host) return
  const present = [...host.querySelectorAll('[data-lens]')]
  const rest = atRest.get(host) ?? present
  atRest.set(host, rest)
  for (const inset of present) inset.remove()
  if (markup === null) host.prepend(...rest)
  else host.insertAdjacentHTML('afterbegin', markup)
}
