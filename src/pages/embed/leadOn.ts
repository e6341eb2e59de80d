/** The country that a query names, by its code or slug; empty where it names none. */
export const countryOf = (query: string): string => new URLSearchParams(query).get('country') ?? ''

/** A query without its country, with `?` where anything is left. */
export const withoutCountry = (query: string): string => {
  const params = new URLSearchParams(query)
  params.delete('country')
  const rest = params.toString()
  return rest && `?${rest}`
}

/** The page of a country, by its code or slug, from the page with the choice of all; null where there is none of it. */
export const pageOfChoice = ({ options }: HTMLSelectElement, country: string): string | null => {
  const found = [...options].find(
    ({ value, dataset }) =>
      value !== '' && (dataset['code'] === country.toUpperCase() || value === `${country.toLowerCase()}/`),
  )
  return found?.value ?? null
}
