import { copyText } from '../../ui/copyAndSave'
import { isSubOf, isTheme } from '../../domain/themes'
import { DEFAULT_FILTERS } from '../../state/filters'
import { viewId } from './programFiles'

/** The table of the map that an address asks for, as the links of the atlas name it. */
const tableAsked = (query: URLSearchParams): string => {
  const asked = query.get('theme') ?? ''
  const theme = isTheme(asked) ? asked : DEFAULT_FILTERS.theme
  const sub = query.get('sub') ?? ''
  return viewId({
    ...DEFAULT_FILTERS,
    theme,
    sub: isSubOf(theme, sub) ? sub : 'main',
    evidence: query.get('evidence') === 'anyone' ? 'anyone' : DEFAULT_FILTERS.evidence,
    instrument: query.get('instrument') ?? DEFAULT_FILTERS.instrument,
  })
}

/** Offers the table of the map from which a reader comes, or of the one that is chosen. */
const offerMap = (field: HTMLSelectElement): void => {
  const card = field.closest('section')
  const link = card?.querySelector('a')
  if (!card || !link) return
  const first = field.value
  const folder = link.href.slice(0, -`${first}.csv`.length)
  const offer = () => {
    const [option] = field.selectedOptions
    link.href = `${folder}${field.value}.csv`
    for (const fact of ['rows', 'size'] as const) {
      const place = card.querySelector(`p [data-${fact}]`)
      if (place) place.textContent = option?.dataset[fact] ?? ''
    }
  }
  field.addEventListener('change', offer)
  field.value = tableAsked(new URLSearchParams(location.search))
  if (field.value === '') field.value = first
  offer()
}

/** Lets a reader copy the lines beside a button, and says whether that worked. */
const offerCopies = (page: Document): void => {
  const status = page.querySelector('[data-copy-status]')
  for (const button of page.querySelectorAll<HTMLElement>('[data-copy]')) {
    const say = (words: string | undefined) => {
      button.textContent = words ?? ''
      if (status) status.textContent = words ?? ''
    }
    button.addEventListener('click', () => {
      const lines = button.parentElement?.querySelector('pre')?.textContent ?? ''
      copyText(lines).then(
        () => say(button.dataset['copied']),
        () => say(button.dataset['failed']),
      )
    })
  }
}

/** Starts the page of the downloads. */
export const startData = (field: HTMLSelectElement): void => {
  offerMap(field)
  offerCopies(field.ownerDocument)
}
