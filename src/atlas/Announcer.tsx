import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useAtlasStore } from '../state/context'
import { useRoutes } from '../state/useRoutes'
import { useTexts } from '../text/context'
import {
  answerAnnounced,
  asksOther,
  comparesOther,
  comparisonAnnounced,
  drawsOther,
} from '../text/sentences/announcement'
import { sentenceText } from '../text/sentences/answerSentence'
import { routesSentence } from '../text/sentences/routeWords'

/** So long must filters rest before what they now show is said, in ms: a slider that is drawn speaks once. */
const REST_MS = 700

/** Whether the page does not answer yet: what changes until then is what its link asks for. */
const isOpening = (): boolean => document.documentElement.dataset['ready'] === undefined

/**
 * Says to those who listen what has changed, once: question and answer after a change of theme, part, treaty, day or
 * filter, what a second day shows beside the first, the routes after a change of theirs. Says nothing as the page opens, and nothing of a country that is chosen:
 * its panel is read instead.
 */
export function Announcer() {
  const texts = useTexts()
  const store = useAtlasStore()
  const [words, setWords] = useState('')
  const { state, routes } = useRoutes()
  const present = useRef({ status: state.status, routes })
  useEffect(() => {
    present.current = { status: state.status, routes }
  })
  // With the drawing: whatever turn a page is taken over in, its link is read later.
  useLayoutEffect(() => {
    let said = store.getState().filters
    let timer: ReturnType<typeof setTimeout> | undefined
    const say = () => {
      const { dataset, filters } = store.getState()
      const isOfRoutes = drawsOther(said, filters)
      // Routes come in a file of their own: what is said of them waits for it.
      if (isOfRoutes && present.current.status === 'pending') return wait()
      const parts = [
        ...(asksOther(said, filters) ? [answerAnnounced(texts, dataset, filters)] : []),
        ...(comparesOther(said, filters) ? [comparisonAnnounced(texts, dataset, filters)] : []),
        ...(isOfRoutes && present.current.routes
          ? [sentenceText(texts, routesSentence(texts, filters, present.current.routes.length))]
          : []),
      ].filter((part) => part !== '')
      said = filters
      if (parts.length > 0) setWords(parts.join(' '))
    }
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(say, REST_MS)
    }
    const unsubscribe = store.subscribe(({ filters }, before) => {
      if (filters === before.filters) return
      // The state a page opens in is no change.
      if (isOpening()) said = filters
      else wait()
    })
    return () => {
      clearTimeout(timer)
      unsubscribe()
    }
  }, [store, texts])
  return (
    <p className="visuallyHidden" role="status" data-announced="">
      {words || null}
    </p>
  )
}
