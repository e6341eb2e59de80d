import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { createDataset } from '../dataset/Dataset'
import { loadAtlas, loadNames, loadStatements } from '../dataset/load'
import { placeOf } from '../site/placeOf'
import { AtlasContext } from '../store/context'
import { createAtlasStore } from '../store/createAtlasStore'
import { DEFAULT_FILTERS } from '../store/filters'
import { filesOf } from '../store/files'
import { resource } from '../store/resource'
import { loadPageCatalogues } from '../text/catalogues'
import { TextsProvider } from '../text/context'
import { createTexts } from '../text/i18n'
import { PageSearch } from '../views/search/PageSearch'
import type { PagePlace } from './pagePlace'

/**
 * Puts the search that answers in the place of the plain field. What was written there, the focus and the place of the
 * caret stay. Rejects where the data or the messages do not arrive, and leaves the plain field then.
 */
export const drawSearch = async (
  slot: HTMLElement,
  { root, language, path }: Pick<PagePlace, 'root' | 'language' | 'path'>,
): Promise<void> => {
  const [messages, { atlas, displayNames }] = await Promise.all([
    loadPageCatalogues(language, ['search']),
    loadAtlas(root, language, []),
  ])
  const dataset = createDataset(atlas, displayNames)
  const files = filesOf({
    names: resource(() => loadNames(root, dataset.dataVersion)),
    statements: resource(() => loadStatements(root, dataset.dataVersion)),
  })
  const [, slug = ''] = /^country\/([a-z-]+)\/$/.exec(path) ?? []
  const entity = dataset.entityBySlugOrCode(slug)?.code ?? null
  const store = createAtlasStore(dataset, { ...DEFAULT_FILTERS, entity })
  const plain = slot.querySelector('input')
  const hadFocus = plain !== null && plain === document.activeElement
  const caret = plain?.selectionStart ?? 0
  flushSync(() =>
    createRoot(slot, { identifierPrefix: 'search' }).render(
      <TextsProvider texts={createTexts(language, messages)}>
        <AtlasContext value={{ id: 'search', store, files, place: placeOf(root, language, path) }}>
          <PageSearch initialText={plain?.value ?? ''} />
        </AtlasContext>
      </TextsProvider>,
    ),
  )
  if (!hadFocus) return
  const field = slot.querySelector('input')
  field?.focus()
  field?.setSelectionRange(caret, caret)
}
