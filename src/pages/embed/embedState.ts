/** The state of an embed, for its host, as the query of a link without `?`. */
export interface EmbedState {
  readonly query: () => string
  readonly show: (query: string) => void
  readonly subscribe?: (listener: () => void) => void
}

const NAME = 'atlas-shown'

/** Tells the script of the frame, which answers the host, what the page's module shows. */
export const publishState = (state: EmbedState): void => {
  document.dispatchEvent(new CustomEvent(NAME, { detail: state }))
}

/** Calls back with the state that the page's module shows. */
export const onPublishedState = (then: (state: EmbedState) => void): void =>
  document.addEventListener(NAME, ({ detail }: CustomEventInit<EmbedState>) => detail && then(detail))
