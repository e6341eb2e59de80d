import { answerOf } from '../../state/answer'
import { askWithNewPage, isScriptFailure, loadedValue, resource } from '../../data/resource'
import { loadCatalogues } from '../../text/catalogues'
import type { Describe } from './describe'
import { loadDescribe } from './loadParts'
import type { MapParts } from './parts'

interface FocusWords {
  /** Writes the words of an entity into the description of the map's one stop, in the present state. */
  readonly write: (code: string) => void
}

/**
 * The further words of the country that the tab key reaches. What writes them is loaded at the first press of that key,
 * or with the focus: a reader who points has no use for it. Empty until then.
 */
export const attachFocusDescriptions = (
  root: HTMLElement,
  { store, texts, files, reportFailure }: MapParts,
  signal: AbortSignal,
): FocusWords => {
  const place = root.querySelector('[data-focus-words]')
  let stop: string | null = null
  const describe = resource(async (): Promise<Describe> => {
    const [{ createDescribe }, topology, messages] = await Promise.all([
      loadDescribe(),
      files.topology.load(),
      loadCatalogues(texts.locale, ['country', 'keys']),
    ])
    texts.add(messages)
    return createDescribe(texts, store.getState().dataset, topology)
  })
  const write = (code: string) => {
    stop = code
    const wordsOf = loadedValue(describe)
    if (!wordsOf) return
    const { dataset, filters } = store.getState()
    const value = answerOf(dataset, filters).valueOf.get(code)
    const words = wordsOf({ code, theme: filters.theme, value })
    if (place && place.textContent !== words) place.textContent = words
  }
  /** Only a reader who is on a country misses them: until then nothing is said. */
  const tell = () => {
    const state = describe.state()
    if (state.status === 'failed' && root.querySelector('[data-entity]:focus') && !signal.aborted)
      reportFailure('words', isScriptFailure(state.error) ? askWithNewPage : want)
  }
  // Without these files a country still gives its name and class; the next press requests them again.
  const want = () => {
    if (loadedValue(describe)) return
    describe.load().then(() => {
      reportFailure('words', null)
      if (stop) write(stop)
    }, tell)
  }
  document.addEventListener('keydown', ({ key }) => key === 'Tab' && want(), { signal })
  root.addEventListener(
    'focusin',
    () => {
      tell()
      want()
    },
    { signal },
  )
  return { write }
}
