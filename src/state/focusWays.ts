import type { EntityCode } from '../domain/entity'

/** The shape of a country that the keyboard reaches, on a map of the same atlas as the element; none without a map. */
export const shapeOnMap = (within: Element | null | undefined, code: EntityCode): SVGElement | null =>
  within?.closest('[data-atlas]')?.querySelector<SVGElement>(`svg[data-map] [data-entity="${code}"][role]`) ??
  null

/** Takes the focus to the panel of the open country, in the same atlas as the element: it is read next. */
export const focusPanel = (within: Element | null | undefined, code: EntityCode): void => {
  within?.closest('[data-atlas]')?.querySelector<HTMLElement>(`[data-country="${code}"]`)?.focus()
}
