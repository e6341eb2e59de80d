import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { createDataset } from '../../data/Dataset'
import { loadAtlas, loadNames, loadStatements, loadTranslations, filesOf } from '../../data/load'
import { createAtlasStore } from '../../state/createAtlasStore'
import { DEFAULT_FILTERS } from '../../state/filters'
import { resource } from '../../data/resource'
import { loadLater } from '../../text/catalogues'
import { loadTexts } from '../../text/i18n'
import { AtlasSearch, PageSearch } from '../../atlas/search/AtlasSearch'
import { AtlasContexts, type AtlasParts } from '../../atlas/AtlasProvider'
import type { PagePlace } from './pagePlace'
import { loadAhead } from '../../atlas/lazyParts'

type SearchPlace = Pick<PagePlace, 'root' | 'language' | 'path'>

const loadParts = async ({ root, language, path }: SearchPlace): Promise<AtlasParts> => {
  const [texts, { atlas, displayNames }] = await Promise.all([loadTexts(language), loadAtlas(root, language)])
  const dataset = createDataset(atlas, displayNames)
  const files = filesOf({
    names: resource(() => loadNames(root, dataset.dataVersion)),
    statements: resource(() => loadStatements(root, dataset.dataVersion)),
    translations: resource(() => loadTranslations(root, language, dataset.dataVersion)),
  })
  const [, slug = ''] = /^country\/([a-z-]+)\/$/.exec(path) ?? []
  const entity = dataset.entityBySlugOrCode(slug)?.code ?? null
  const store = createAtlasStore(dataset, { ...DEFAULT_FILTERS, entity })
  return { id: 'search', store, files, texts, root, path }
}

/**
 * Replaces the plain field by the search, with its text, focus and caret. Rejects, and keeps the field, where
 * data or messages do not load.
 */
export const drawSearch = async (
  slot: HTMLElement,
  place: SearchPlace,
  atlas?: Promise<AtlasParts>,
): Promise<void> => {
  const parts = await (atlas ?? loadParts(place))
  await loadLater(parts.texts)
  const Search = atlas ? AtlasSearch : PageSearch
  const plain = slot.querySelector('input')
  const hadFocus = plain !== null && plain === document.activeElement
  const caret = plain?.selectionStart ?? 0
  flushSync(() =>
    createRoot(slot, { identifierPrefix: 'search' }).render(
      <AtlasContexts {...parts}>
        <Search initialText={plain?.value ?? ''} />
      </AtlasContexts>,
    ),
  )
  const field = slot.querySelector('input')
  if (atlas && field) loadAhead(field, parts)
  if (!hadFocus) return
  field?.focus()
  field?.setSelectionRange(caret, caret)
}
