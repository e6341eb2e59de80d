/** The state of an embed, for its host, as the query of a link without `?`. */
export interface ShownState {
  readonly query: () => string
  readonly show: (query: string) => void
  readonly subscribe?: (listener: () => void) => void
}

const NAME = 'atlas-shown'

/** Tells the script of the frame, which answers the host, what the page's module shows. */
export const tellShownState = (state: ShownState): void => {
  document.dispatchEvent(new CustomEvent(NAME, { detail: state }))
}

/** Calls back with the state that the page's module shows. */
export const onShownState = (then: (state: ShownState) => void): void =>
  document.addEventListener(NAME, ({ detail }: CustomEventInit<ShownState>) => detail && then(detail))
