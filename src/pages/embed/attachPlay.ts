import { addMonths, clampDay, dayFromNumber } from '../../domain/day'
import type { AtlasStore } from '../../state/createAtlasStore'
import { timeOf } from '../../state/clock'
import type { Texts } from '../../text/i18n'

/** Milliseconds that a year takes, and its steps in months; a reader who prefers no motion sees one picture a year. */
const [YEAR_MS, STEP_MONTHS, CALM_MONTHS] = [600, 3, 12] as const

/** Shows the button that plays the days of a line from the day shown, or from the first one where it is the last. */
export const attachPlay = (line: HTMLElement, store: AtlasStore, { t }: Texts): void => {
  const [button, slider] = [line.querySelector('button'), line.querySelector('input')]
  if (!button || !slider) return
  button.hidden = false
  let timer = 0
  const stop = () => {
    window.clearInterval(timer)
    timer = 0
    button.textContent = t('timeline.play')
  }
  const play = () => {
    const [first = '', last = ''] = [slider.min, slider.max].map((bound) => dayFromNumber(Number(bound)))
    const months = matchMedia('(prefers-reduced-motion: reduce)').matches ? CALM_MONTHS : STEP_MONTHS
    const { dataset, selectTime } = store.getState()
    const on = () => timeOf(dataset, store.getState().filters)
    if (on() >= last) selectTime(first)
    button.textContent = t('timeline.pause')
    const step = () => {
      const next = clampDay(addMonths(on(), months), first, last)
      selectTime(next)
      if (next >= last || line.hidden) stop()
    }
    timer = window.setInterval(step, (YEAR_MS * months) / 12)
  }
  button.addEventListener('click', () => (timer === 0 ? play() : stop()))
  slider.addEventListener('input', stop)
}
