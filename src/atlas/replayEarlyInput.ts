import { flushSync } from 'react-dom'

type Control = HTMLInputElement | HTMLSelectElement

/** What a control of a page made beforehand was made with. */
const madeWith = (control: Control): string | undefined => {
  if (control instanceof HTMLInputElement) return control.defaultValue
  const options = [...control.options]
  return (options.find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value
}

/** Puts a value into a control as a reader does: past the setter by which React notes what it wrote itself. */
const enter = (control: Control, value: string): void => {
  const before = control.value
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value') ?? {}
  set?.call(control, value)
  // A list may have other choices by now.
  if (control.value !== value) set?.call(control, before)
  else for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }))
}

/**
 * What a reader chose or typed before the page was hydrated, which React does not replay. Notes the values of its controls;
 * the function it gives enters them once more, and tells where the focus is: to be called once the page is hydrated.
 * Controls ask browsers by `autoComplete` not to bring back what they held on an earlier visit, so that a change is a reader's.
 */
export const replayEarlyInput = (element: HTMLElement): (() => void) => {
  const changed = [...element.querySelectorAll<Control>('input, select')]
    .map((control) => ({ control, made: madeWith(control) ?? '', value: control.value }))
    .filter(({ made, value }) => value !== made)
  return () => {
    const focused = document.activeElement
    if (element.contains(focused)) focused?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
    for (const { control, made, value } of changed)
      if (control.isConnected)
        flushSync(() => {
          if (control.value === value) control.value = made
          enter(control, value)
        })
  }
}
