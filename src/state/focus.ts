import type { EntityCode } from '../domain/entity'

/** Finds a country's focusable shape on the map of the element's atlas, in the frame that is shown; null without a map. */
export const shapeOnMap = (within: Element | null | undefined, code: EntityCode): SVGElement | null => {
  const atlas = within?.closest('[data-atlas]')
  const shapes = atlas?.querySelectorAll<SVGElement>(`svg[data-map] [data-entity="${code}"][role]`) ?? []
  return [...shapes].find((shape) => shape.getClientRects().length > 0) ?? null
}

/** Focuses the panel of the open country in the element's atlas. */
export const focusPanel = (within: Element | null | undefined, code: EntityCode): void => {
  within?.closest('[data-atlas]')?.querySelector<HTMLElement>(`[data-country="${code}"]`)?.focus()
}
