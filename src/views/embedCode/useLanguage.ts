import { useMemo } from 'react'
import { createDataset, type Dataset } from '../../dataset/Dataset'
import { loadAtlas } from '../../dataset/load'
import type { Language } from '../../domain/languages'
import { useAtlas } from '../../store/context'
import { resourcesBy } from '../../store/resource'
import { useResource } from '../../store/useResource'
import { loadPageCatalogues } from '../../text/catalogues'
import { useTexts } from '../../text/context'
import { createTexts, type Texts } from '../../text/i18n'

/** How a language says what an embed shows. */
export interface LanguageWords {
  readonly texts: Texts
  readonly dataset: Pick<Dataset, 'entity'>
}

/**
 * The words of a language for the code of an embed; those of the page itself until they are loaded, and where they do
 * not load, which `hasFailed` then says.
 */
export const useLanguage = (
  site: string,
  language: Language,
): LanguageWords & { readonly hasFailed: boolean } => {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const wordsOf = useMemo(() => resourcesBy((other: Language) => loadWords(site, other)), [site])
  const isOther = language !== texts.locale
  const { state } = useResource(wordsOf(language), isOther)
  const words = isOther && state.status === 'ready' ? state.value : { texts, dataset }
  return { ...words, hasFailed: isOther && state.status === 'failed' }
}

const loadWords = async (site: string, language: Language): Promise<LanguageWords> => {
  const [catalogue, { atlas, displayNames }] = await Promise.all([
    loadPageCatalogues(language, ['builder', 'embed']),
    loadAtlas(site, language, []),
  ])
  return { texts: createTexts(language, catalogue), dataset: createDataset(atlas, displayNames) }
}
