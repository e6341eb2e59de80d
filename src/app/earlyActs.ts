import { flushSync } from 'react-dom'

type Control = HTMLInputElement | HTMLSelectElement

/** What a control of a page made beforehand was made with. */
const madeWith = (control: Control): string | undefined => {
  if (control instanceof HTMLInputElement) return control.defaultValue
  const options = [...control.options]
  return (options.find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value
}

/** A text that is left before the script comes opens no list; one in which a reader still types does. */
const isMeant = (control: Control): boolean => control.type !== 'text' || control === document.activeElement

const choose = (control: Control, value: string): void => {
  const before = control.value
  control.value = value
  // A list may have other choices by now.
  if (control.value !== value) control.value = before
  else
    // Drawn at once, as between two acts of a reader.
    flushSync(() => {
      for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }))
    })
}

/**
 * What a reader did on a page made beforehand while nothing heard of it: taking it over leaves its controls as they are,
 * which would then say one thing and the answer another. Notes their values; the function it gives says them, and where
 * the focus is, once more: to be called when the atlas answers. Controls ask browsers by `autoComplete` not to bring back what
 * they held on an earlier visit, so that a change is a reader's.
 */
export const earlyActs = (element: HTMLElement): (() => void) => {
  const changed = [...element.querySelectorAll<Control>('input, select')].filter(
    (control) => control.value !== madeWith(control) && isMeant(control),
  )
  const values = changed.map(({ value }) => value)
  return () => {
    const focused = document.activeElement
    if (element.contains(focused))
      flushSync(() => focused?.dispatchEvent(new FocusEvent('focusin', { bubbles: true })))
    for (const [index, control] of changed.entries())
      if (control.isConnected) choose(control, values[index] ?? '')
  }
}
