import type { EntityCode } from '../domain/entity'

/** Finds a country's focusable shape on the map of the element's atlas; null without a map. */
export const shapeOnMap = (within: Element | null | undefined, code: EntityCode): SVGElement | null =>
  within?.closest('[data-atlas]')?.querySelector<SVGElement>(`svg[data-map] [data-entity="${code}"][role]`) ??
  null

/** Focuses the panel of the open country in the element's atlas. */
export const focusPanel = (within: Element | null | undefined, code: EntityCode): void => {
  within?.closest('[data-atlas]')?.querySelector<HTMLElement>(`[data-country="${code}"]`)?.focus()
}
