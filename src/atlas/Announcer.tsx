import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useAtlasStore, useRoutesFile } from '../state/context'
import { useTexts } from '../text/context'
import { QUESTION_FILTERS } from '../state/answer'
import { areRoutesDrawn, differIn, type Filters, PLACE } from '../state/filters'
import { answerAnnounced } from '../text/sentences/heads'
import { ROUTES_ANSWER } from './lazyParts'

/** Filters must be unchanged for this long before a change is announced, so that a dragged slider is announced once. */
const REST_MS = 700

const ROUTES = ['hasRoutes', 'victims', 'routeForm', 'years', 'direction', 'ends', 'view'] as const

/** What was announced last; null after a play, whose end is announced even where it is what was there before. */
type Announced = Filters | null

const asksOther = (before: Announced, now: Filters): boolean =>
  now.view !== 'routes' && (!before || differIn(before, now, QUESTION_FILTERS))

const drawsOther = (before: Announced, now: Filters): boolean =>
  before
    ? areRoutesDrawn(now) &&
      (differIn(before, now, ROUTES) || (now.view === 'routes' && differIn(before, now, PLACE)))
    : now.view === 'routes'

/** Changes before the page is hydrated and its link applied are no changes of the reader's. */
const isOpening = (): boolean => document.documentElement.dataset['ready'] === undefined

/** Announces changes of the answer once, after a play and not during it; no first state, and no country, whose panel gets the focus. */
export function Announcer() {
  const texts = useTexts()
  const store = useAtlasStore()
  const [words, setWords] = useState('')
  const { state } = useRoutesFile()
  const routes = useRef(state)
  useEffect(() => {
    routes.current = state
  })
  useLayoutEffect(() => {
    let announced: Announced = store.getState().filters
    let timer: ReturnType<typeof setTimeout> | undefined
    const announce = async () => {
      const turn = timer
      const { dataset, filters } = store.getState()
      const isOfRoutes = drawsOther(announced, filters)
      // Routes load separately, so their announcement waits for them.
      const loaded = routes.current
      if (isOfRoutes && loaded.status === 'pending') return wait()
      const isOfQuestion = asksOther(announced, filters)
      const ofRoutes =
        isOfRoutes && loaded.status === 'ready'
          ? await ROUTES_ANSWER(texts)
              .load()
              .then(
                (answer) => answer(texts, dataset, loaded.value, filters),
                () => '',
              )
          : ''
      // A later change is announced with this one, and not before it.
      if (turn !== timer) return
      announced = filters
      const parts = [isOfQuestion ? answerAnnounced(texts, dataset, filters) : '', ofRoutes].filter(Boolean)
      if (parts.length > 0) setWords(parts.join(' '))
    }
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(announce, REST_MS)
    }
    const unsubscribe = store.subscribe(({ filters, play }, before) => {
      if (filters === before.filters && play === before.play) return
      if (isOpening()) announced = filters
      else if (play === 'running') {
        clearTimeout(timer)
        announced = null
        setWords('')
      } else wait()
    })
    return () => {
      clearTimeout(timer)
      timer = undefined
      unsubscribe()
    }
  }, [store, texts])
  return (
    <p className="visuallyHidden" role="status" data-announced="">
      {words || null}
    </p>
  )
}
