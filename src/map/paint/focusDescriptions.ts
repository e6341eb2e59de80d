import { answerOf } from '../../state/answer'
import { askWithNewPage, isScriptFailure, loadedValue, resource } from '../../data/resource'
import { loadLater } from '../../text/catalogues'
import type { Describe } from './describe'
import { loadDescribe } from './loadParts'
import type { MapParts } from './parts'

interface FocusWords {
  readonly write: (code: string) => void
}

/** Describes the focused country; the script loads on the first Tab or focus, because others do not need it. */
export const attachFocusDescriptions = (
  root: HTMLElement,
  { store, texts, files, reportFailure }: MapParts,
  signal: AbortSignal,
): FocusWords => {
  const place = root.querySelector('[data-focus-words]')
  let stop: string | null = null
  const describe = resource(async (): Promise<Describe> => {
    const [{ createDescribe }, topology] = await Promise.all([
      loadDescribe(),
      files.topology.load(),
      loadLater(texts),
    ])
    return createDescribe(texts, store.getState().dataset, topology)
  })
  const write = (code: string) => {
    stop = code
    const wordsOf = loadedValue(describe)
    if (!wordsOf) return
    const { dataset, filters } = store.getState()
    const value = answerOf(dataset, filters).valueOf.get(code)
    const words = wordsOf({ code, question: filters, value })
    if (place && place.textContent !== words) place.textContent = words
  }
  /** A failure is announced only to a reader whose focus is on a country. */
  const reportFailed = () => {
    const state = describe.state()
    if (state.status === 'failed' && root.querySelector('[data-entity]:focus') && !signal.aborted)
      reportFailure('words', isScriptFailure(state.error) ? askWithNewPage : request)
  }
  // Without these files a country has only name and class; the next key press requests them again.
  const request = () => {
    if (loadedValue(describe)) return
    describe.load().then(() => {
      reportFailure('words', null)
      if (stop) write(stop)
    }, reportFailed)
  }
  document.addEventListener('keydown', ({ key }) => key === 'Tab' && request(), { signal })
  root.addEventListener(
    'focusin',
    () => {
      reportFailed()
      request()
    },
    { signal },
  )
  return { write }
}
