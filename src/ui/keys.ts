/** Single-character shortcuts can be turned off, as WCAG 2.1.4 requires. */
const singleKeys = { areOn: true }

/** Tells whether an event is this shortcut, without a modifier, and not in a field or with a dialog open. */
export const isKeyOfPage = (event: KeyboardEvent, key: string): boolean =>
  event.key === key &&
  singleKeys.areOn &&
  !(event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) &&
  !isTyping(event.target) &&
  document.querySelector('dialog[open]') === null

export const areSingleKeysOn = (): boolean => singleKeys.areOn

/** Turns shortcuts on or off, for readers who dictate or press keys by accident. */
export const turnSingleKeys = (areOn: boolean): void => {
  singleKeys.areOn = areOn
}

/** Where the keys of shortcuts mean something: not in a box to tick, on a slider, or in a list of choices. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input:not([type=checkbox], [type=range]), textarea')
