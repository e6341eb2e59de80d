import type { Texts } from '../../text/i18n'
import styles from './Corrections.module.css'

/** A message on the page, read from its markup. */
export interface PageRow {
  readonly id: string
  readonly catalogue: string
  readonly english: string
  readonly now: string
  readonly element: HTMLElement
}

const textOf = (row: Element, part: string): string => row.querySelector(part)?.textContent ?? ''

/** Every message that the page lists. */
export const pageRows = (page: ParentNode): readonly PageRow[] =>
  [...page.querySelectorAll<HTMLElement>('[data-message]')].map((element) => ({
    id: element.id,
    catalogue: element.dataset['message'] ?? '',
    english: textOf(element, '[data-english]'),
    now: textOf(element, '[data-own]'),
    element,
  }))

/** Shows the messages that a text is in, and opens their places; all, closed, where it is empty. Returns their number. */
export const filterRows = (page: ParentNode, rows: readonly PageRow[], text: string): number => {
  const wanted = text.trim().toLowerCase()
  let found = 0
  for (const { id, english, now, element } of rows) {
    const isFound = [id, english, now].some((part) => part.toLowerCase().includes(wanted))
    element.hidden = !isFound
    if (isFound) found += 1
  }
  for (const place of page.querySelectorAll<HTMLDetailsElement>('[data-review-place]')) {
    const isEmpty = place.querySelector('[data-message]:not([hidden])') === null
    place.hidden = isEmpty
    place.open = wanted !== '' && !isEmpty
  }
  return found
}

const EDIT = 'data-review-edit'

/** Puts a button at every message. Returns what takes them off again. */
export const addEditButtons = (
  rows: readonly PageRow[],
  t: Texts['t'],
  onEdit: (row: PageRow) => void,
): (() => void) => {
  const buttons = rows.map((row) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = `linkButton ${styles.edit}`
    button.setAttribute(EDIT, '')
    button.setAttribute('aria-label', t('review.edit.of', { id: row.id }))
    button.textContent = t('review.edit')
    button.addEventListener('click', () => onEdit(row))
    row.element.append(button)
    return button
  })
  return () => {
    for (const button of buttons) button.remove()
  }
}

/** Gives the focus from a message's button to its field, and hides the button. Returns what undoes it. */
export const beginEditing = ({ element }: PageRow): (() => void) => {
  const button = element.querySelector<HTMLElement>(`[${EDIT}]`)
  if (button) button.hidden = true
  element.querySelector('textarea')?.focus()
  return () => {
    if (!button) return
    button.hidden = false
    button.focus()
  }
}
