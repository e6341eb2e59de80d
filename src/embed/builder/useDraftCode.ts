import { useMemo, useState } from 'react'
import { createDataset, type Dataset } from '../../data/Dataset'
import { loadAtlas } from '../../data/load'
import { resourcesBy } from '../../data/resource'
import { useResource } from '../../data/useResource'
import type { Language } from '../../domain/languages'
import { useAtlas } from '../../state/context'
import { useFilesRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { loadTexts, type Texts } from '../../text/i18n'
import type { EmbedKind } from '../embedLink'
import { codeOf, type DraftCode, type EmbedDraft, firstDraft } from './draft'

/** A draft of an embed with its code, and how a choice changes it. */
interface Drafted {
  readonly draft: EmbedDraft
  readonly made: DraftCode
  /** The origin of the atlas, which a policy of the writer's site must allow. */
  readonly origin: string
  /** Whether the texts of its language did not load. */
  readonly hasFailed: boolean
  readonly change: (patch: Partial<EmbedDraft>) => void
}

/** Pages name their cards in their heads; a site without a known address has none. */
const hasCardsHere = (): boolean => document.querySelector('meta[property="og:image"]') !== null

/** Drafts the code of the present state for another site. */
export const useDraftCode = (kind: EmbedKind): Drafted => {
  const { locale } = useTexts()
  const [draft, setDraft] = useState(() => firstDraft(kind, locale))
  const filters = useAtlas((state) => state.filters)
  const site = new URL(useFilesRoot(), document.baseURI).href
  const { hasFailed, ...words } = useLanguage(site, draft.language)
  return {
    draft,
    made: codeOf(draft, { ...words, site, filters, hasCards: hasCardsHere() }),
    origin: new URL(site).origin,
    hasFailed,
    change: (patch) => setDraft((before) => ({ ...before, ...patch })),
  }
}

interface LanguageWords {
  readonly texts: Texts
  readonly dataset: Pick<Dataset, 'entity' | 'reachOf'>
}

/** Gives the texts of a language; those of the page until they have loaded, or if they fail. */
const useLanguage = (site: string, language: Language): LanguageWords & { readonly hasFailed: boolean } => {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const wordsOf = useMemo(() => resourcesBy((other: Language) => loadWords(site, other)), [site])
  const isOther = language !== texts.locale
  const { state } = useResource(wordsOf(language), isOther)
  const words = isOther && state.status === 'ready' ? state.value : { texts, dataset }
  return { ...words, hasFailed: isOther && state.status === 'failed' }
}

const loadWords = async (site: string, language: Language): Promise<LanguageWords> => {
  const [texts, { atlas, displayNames }] = await Promise.all([loadTexts(language), loadAtlas(site, language)])
  return { texts, dataset: createDataset(atlas, displayNames) }
}
