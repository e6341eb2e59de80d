import { useEffect, useState } from 'react'
import { createDataset, type Dataset } from '../../dataset/Dataset'
import { loadAtlas } from '../../dataset/load'
import type { Language } from '../../domain/languages'
import { useAtlas } from '../../store/context'
import { loadPageCatalogues } from '../../text/catalogues'
import { useTexts } from '../../text/context'
import { createTexts, type Texts } from '../../text/i18n'

/** How a language says what an embed shows. */
export interface LanguageWords {
  readonly texts: Texts
  readonly dataset: Pick<Dataset, 'entity'>
}

/**
 * The words of a language for the code of an embed; those of the page itself until they are there, and where they do
 * not come, which `hasFailed` then says.
 */
export const useLanguage = (
  site: string,
  language: Language,
): LanguageWords & { readonly hasFailed: boolean } => {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const [known, setKnown] = useState<Readonly<Partial<Record<Language, LanguageWords | 'failed'>>>>({})
  const isOwn = language === texts.locale
  const isKnown = known[language] !== undefined
  useEffect(() => {
    if (isOwn || isKnown) return
    let isMounted = true
    const keep = (words: LanguageWords | 'failed') => {
      if (isMounted) setKnown((before) => ({ ...before, [language]: words }))
    }
    loadWords(site, language).then(keep, () => keep('failed'))
    return () => {
      isMounted = false
    }
  }, [site, language, isOwn, isKnown])
  const words = isOwn ? undefined : known[language]
  if (words === undefined || words === 'failed') return { texts, dataset, hasFailed: words === 'failed' }
  return { ...words, hasFailed: false }
}

const loadWords = async (site: string, language: Language): Promise<LanguageWords> => {
  const [catalogue, { atlas, displayNames }] = await Promise.all([
    loadPageCatalogues(language, ['builder', 'embed']),
    loadAtlas(site, language, []),
  ])
  return { texts: createTexts(language, catalogue), dataset: createDataset(atlas, displayNames) }
}
