import { provideCode } from '../../data/inlined'
import { createTypeAhead, focusDescription, surroundingsOf } from '../../map/paint/describe'
import { drawDetail } from '../../map/paint/drawing'
import { placeNames } from '../../map/paint/placeNames'
import { routesOn } from '../../map/paint/routes'
import { tap } from '../../map/paint/tap'
import { mapDescriptionOf } from '../../atlas/map/mapDescriptionMarkup'
import { PLAY_STEP, timeAfter } from '../../domain/clock'
import { playedReach, timeOf, timesOfChange } from '../../state/clock'
import type { AtlasStore } from '../../state/createAtlasStore'
import type { Texts } from '../../text/i18n'
import { MAP_LATER } from './embedFiles'

/** Shows the button that plays the times of the question, from the time shown or from the first one after the last. */
const attachPlay = (line: HTMLElement, store: AtlasStore, { t }: Texts): void => {
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
    const { dataset, filters, selectTime } = store.getState()
    const reach = playedReach(dataset.reachOf(filters), timesOfChange(dataset, filters))
    const { months, ms } = PLAY_STEP[reach.kind]
    const now = () => timeOf(dataset, store.getState().filters)
    if (now() >= reach.last) selectTime(reach.first)
    button.textContent = t('timeline.pause')
    const step = () => {
      const next = timeAfter(reach, now(), months)
      selectTime(next)
      if (next === reach.last || line.hidden) stop()
    }
    timer = window.setInterval(step, ms)
  }
  button.addEventListener('click', () => (timer === 0 ? play() : stop()))
  slider.addEventListener('input', stop)
  slider.addEventListener('keydown', stop)
}

const code = {
  attachPlay,
  createTypeAhead,
  drawDetail,
  focusDescription,
  placeNames,
  routesOn,
  surroundingsOf,
  tap,
  mapDescriptionOf,
}

/** Code of embeds with a map that few readers need at first. */
export type MapLater = typeof code

provideCode(MAP_LATER, code)
