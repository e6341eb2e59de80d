import { answerHost } from '../pages/embed/answerHost'
import { countryOf, pageOfChoice, withoutCountry } from '../pages/embed/leadOn'
import { setLooks } from '../pages/embed/setLooks'

/** All that a country in a frame has a script for: its height, its looks, and the way to another country. */
const enter = (): void => {
  const element = document.getElementById('atlas')
  if (!element) return
  const { location } = window
  const kept = withoutCountry(location.search) + location.hash
  // In the place of this page: the back button of the host's reader stays the host's.
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

enter()
