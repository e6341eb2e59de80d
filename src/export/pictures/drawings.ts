import { referredTo, withOwnStyles } from './computed'
import { element } from '../../map/markup/element'

const serialised = (node: Element): string => new XMLSerializer().serializeToString(node)

/** The place of a drawing in a picture, in px. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Drawings of a page in a picture, with what they refer to. */
export interface Drawings {
  readonly draw: (svg: SVGSVGElement, box: Box) => string
  readonly defs: () => string
}

const backgroundOf = (colour: string, box: Box): string =>
  /^(transparent|rgba\(.*, 0\))$/.test(colour) ? '' : element('rect', { ...box, fill: colour })

export const createDrawings = (): Drawings => {
  const referred = new Map<string, string>()
  return {
    draw: (svg, box) => {
      const copy = withOwnStyles(svg)
      const { overflow, backgroundColor } = getComputedStyle(svg)
      for (const [name, value] of Object.entries(box)) copy.setAttribute(name, String(value))
      copy.setAttribute('overflow', overflow === 'visible' ? 'visible' : 'hidden')
      for (const target of referredTo(copy)) referred.set(target.id, serialised(target))
      return backgroundOf(backgroundColor, box) + serialised(copy)
    },
    defs: () => element('defs', {}, ...referred.values()),
  }
}
