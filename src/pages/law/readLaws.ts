import { fold } from '../../text/search/fold'

/** Two are read side by side: a third takes the place of the one that was chosen first. */
const MOST = 2

interface Row {
  readonly element: HTMLElement
  readonly box: HTMLInputElement | null
  readonly article: Element | null
  readonly forms: readonly string[]
  /** Its text and the name of its country, as words are found in it. */
  readonly text: string
}

const rowOf = (element: HTMLElement): Row => ({
  element,
  box: element.querySelector('input'),
  article: element.querySelector('article'),
  forms: (element.dataset['forms'] ?? '').split(' '),
  text: fold(element.textContent),
})

/** Puts texts into the elements that have a mark of the page. */
const fill = (place: ParentNode, mark: string, text: string): void => {
  for (const element of place.querySelectorAll(`[data-${mark}]`)) element.textContent = text
}

/** The words of a field as a reader sees them: those of the option of a list. */
const wordsOf = (field: HTMLInputElement | HTMLSelectElement): string =>
  field.value && (field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? '') : field.value)

/** Lets a reader filter the articles of law and put two side by side; the address keeps both. */
export const readLaws = (laws: HTMLElement): void => {
  const form = laws.querySelector('form')
  const pair = laws.querySelector<HTMLElement>('[data-pair]')
  const empty = laws.querySelector<HTMLElement>('[data-empty]')
  if (!form || !pair || !empty) return
  const rows = [...laws.querySelectorAll<HTMLElement>('li[data-country]')].map(rowOf)
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')]
  let chosen: readonly Row[] = []

  const keepAddress = () => {
    const query = new URLSearchParams(
      fields.flatMap(({ name, value }) => (value.trim() === '' ? [] : [[name, value.trim()]])),
    )
    for (const { element } of chosen) query.append('read', element.id)
    const text = query.toString()
    history.replaceState(history.state, '', location.pathname + (text && `?${text}`))
  }

  const filter = () => {
    const valueOf = (wanted: string) => fields.find(({ name }) => name === wanted)?.value ?? ''
    const [wantedForm, country] = [valueOf('form'), valueOf('country')]
    const words = fold(valueOf('words')).split(' ')
    for (const { element, forms, text } of rows)
      element.hidden = !(
        (wantedForm === '' || forms.includes(wantedForm)) &&
        (country === '' || element.dataset['country'] === country) &&
        words.every((word) => text.includes(word))
      )
    const count = rows.filter(({ element }) => !element.hidden).length
    fill(laws, 'shown', String(count))
    empty.hidden = count > 0
    fill(empty, 'wanted', fields.map(wordsOf).filter(Boolean).join(' · '))
    for (const field of fields) {
      const button = empty.querySelector<HTMLElement>(`[data-take-away="${field.name}"]`)
      if (!button) continue
      button.hidden = field.value === ''
      fill(button, 'what', wordsOf(field))
    }
  }

  const choose = (some: readonly Row[]) => {
    chosen = some.slice(-MOST)
    for (const row of rows) if (row.box) row.box.checked = chosen.includes(row)
    pair.replaceChildren(...chosen.flatMap(({ article }) => article?.cloneNode(true) ?? []))
    pair.hidden = chosen.length === 0
    for (const part of laws.querySelectorAll<HTMLElement>('[data-chosen]')) part.hidden = pair.hidden
    fill(laws, 'names', chosen.map(({ element }) => element.dataset['name'] ?? '').join(', '))
    for (const hint of laws.querySelectorAll<HTMLElement>('[data-hint]')) hint.hidden = !pair.hidden
  }

  const change = (act: () => void) => () => {
    act()
    keepAddress()
  }
  form.addEventListener('input', change(filter))
  form.addEventListener('submit', (event) => event.preventDefault())
  // Its fields have their values once the event is over.
  form.addEventListener('reset', () => setTimeout(change(filter)))
  for (const row of rows)
    row.box?.addEventListener(
      'change',
      change(() => choose(row.box?.checked ? [...chosen, row] : chosen.filter((one) => one !== row))),
    )
  laws.querySelector('[data-choose-none]')?.addEventListener(
    'click',
    change(() => choose([])),
  )
  for (const button of empty.querySelectorAll<HTMLElement>('[data-take-away]'))
    button.addEventListener(
      'click',
      change(() => {
        const field = fields.find(({ name }) => name === button.dataset['takeAway'])
        if (field) field.value = ''
        filter()
        field?.focus()
      }),
    )

  const query = new URLSearchParams(location.search)
  for (const field of fields) field.value = query.get(field.name) ?? field.value
  // A list has no such value as the address may name.
  for (const field of fields) if (field instanceof HTMLSelectElement) field.value ||= ''
  filter()
  // An article that the address leads to is read above the list, with those that it names.
  const atHash = rows.find(({ element }) => `#${element.id}` === location.hash)
  const read = query.getAll('read').flatMap((id) => rows.find(({ element }) => element.id === id) ?? [])
  choose([...new Set([...read, ...(atHash ? [atHash] : [])])])
  if (!atHash) return
  keepAddress()
  scrollTo(0, 0)
}
