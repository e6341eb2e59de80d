import type { EmbedState } from './embedState'

const countryOf = (query: string): string => new URLSearchParams(query).get('country') ?? ''

const withoutCountry = (query: string): string => {
  const params = new URLSearchParams(query)
  params.delete('country')
  const rest = params.toString()
  return rest && `?${rest}`
}

const pageOfChoice = ({ options }: HTMLSelectElement, country: string): string | null => {
  const found = [...options].find(
    ({ value, dataset }) =>
      value !== '' && (dataset['code'] === country.toUpperCase() || value === `${country.toLowerCase()}/`),
  )
  return found?.value ?? null
}

/** Leads from the choice of a country to its page, and from a page to that which the host asks for. */
export const startCountry = (): EmbedState => {
  const { location } = window
  const further = withoutCountry(location.search) + location.hash
  // Replaces this page, so that the back button stays the host's.
  const redirect = (path: string) => location.replace(path + further)
  const choice = document.querySelector<HTMLSelectElement>('select[data-countries]')
  const asked = choice && pageOfChoice(choice, countryOf(location.search))
  if (asked) redirect(asked)
  choice?.addEventListener('change', () => {
    if (choice.value) redirect(choice.value)
  })
  const code = document.querySelector<HTMLElement>('[data-country]')?.dataset['country']
  return {
    query: () => (code === undefined ? '' : `country=${code}`),
    show: (query) => {
      const requested = countryOf(query)
      const page = choice && pageOfChoice(choice, requested)
      if (page) redirect(page)
      // The page above lists all countries.
      else if (code !== undefined && requested !== code)
        location.replace(`../?country=${encodeURIComponent(requested)}${further.replace('?', '&')}`)
    },
  }
}
