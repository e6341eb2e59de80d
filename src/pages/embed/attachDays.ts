import { addYears, clampDay, dayFromNumber } from '../../domain/day'
import type { AtlasStore } from '../../store/createAtlasStore'
import type { EmbedDays } from './mapEmbedParts'

const YEARS_BY_KEY: Readonly<Record<string, number>> = { PageUp: 1, PageDown: -1 }

/** Has the slider choose the day, by days and by years. */
export const attachDays = (line: HTMLElement, store: AtlasStore): void => {
  const slider = line.querySelector('input')
  if (!slider) return
  slider.addEventListener('input', () => store.getState().selectDay(dayFromNumber(slider.valueAsNumber)))
  slider.addEventListener('keydown', (event) => {
    const years = YEARS_BY_KEY[event.key]
    if (years === undefined) return
    event.preventDefault()
    const { filters, selectDay } = store.getState()
    const [first, last] = [slider.min, slider.max].map((bound) => dayFromNumber(Number(bound)))
    if (first && last) selectDay(clampDay(addYears(filters.on, years), first, last))
  })
}

/** Shows the day of the question on its slider; hides it where the question has none. */
export const paintDays = (line: HTMLElement, days: EmbedDays | null): void => {
  line.hidden = days === null
  const slider = line.querySelector('input')
  const words = line.querySelector('span')
  if (!days || !slider || !words) return
  slider.min = String(days.min)
  slider.max = String(days.max)
  slider.value = String(days.value)
  slider.setAttribute('aria-valuetext', days.words)
  words.textContent = days.words
}
