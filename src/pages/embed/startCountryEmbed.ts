import { answerHost } from './answerHost'
import { setLooks } from './applyLooks'

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

const start = (): void => {
  const element = document.getElementById('atlas')
  if (!element) return
  const { location } = window
  const kept = withoutCountry(location.search) + location.hash
  // Replaces this page, so that the back button stays the host's.
  const leadOn = (path: string) => location.replace(path + kept)
  const choice = document.querySelector<HTMLSelectElement>('select[data-countries]')
  const wanted = choice && pageOfChoice(choice, countryOf(location.search))
  if (wanted) return leadOn(wanted)

  setLooks()
  const code = document.querySelector<HTMLElement>('[data-country]')?.dataset['country']
  choice?.addEventListener('change', () => {
    if (choice.value) leadOn(choice.value)
  })
  answerHost(element)({
    query: () => (code === undefined ? '' : `country=${code}`),
    show: (query) => {
      const asked = countryOf(query)
      const page = choice && pageOfChoice(choice, asked)
      if (page) leadOn(page)
      // The page above knows all countries.
      else if (code !== undefined && asked !== code)
        location.replace(`../?country=${encodeURIComponent(asked)}${kept.replace('?', '&')}`)
    },
  })
  document.documentElement.dataset['ready'] = ''
}

start()
