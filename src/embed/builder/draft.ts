import { useMemo, useState } from 'react'
import { type Dataset, createDataset } from '../../data/Dataset'
import type { Entity } from '../../domain/entity'
import { type Language, folderOf } from '../../domain/languages'
import { CARD, cardPath, HOST_SCRIPT } from '../../domain/sitePaths'
import { embedAddress, type EmbedKind, pageOfCard, wholePath } from '../embedLink'
import { DEFAULT_LOOKS, type EmbedLooks } from '../embedLooks'
import { type Filters, wholeArea } from '../../state/filters'
import { type Texts, loadTexts } from '../../text/i18n'
import { type CodeForm, elementCode, embedCode, pictureCode, embedTitle } from '../embedCode'
import { loadAtlas } from '../../data/load'
import { resourcesBy } from '../../data/resource'
import { useResource } from '../../data/useResource'
import { useAtlas } from '../../state/context'
import { useFilesRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'

export interface EmbedDraft {
  readonly kind: EmbedKind
  readonly looks: EmbedLooks
  /** Shows the whole map though the page shows a part of it. */
  readonly isWhole: boolean
  readonly language: Language
  readonly form: CodeForm
}

export const firstDraft = (kind: EmbedKind, language: Language): EmbedDraft => ({
  kind,
  looks: DEFAULT_LOOKS,
  isWhole: false,
  language,
  form: 'frame',
})

/** Gives the kinds of embed of the present state; a comparison has a page of its own. */
export const kindsOf = (opened: EmbedKind, { entity }: Filters): readonly EmbedKind[] => {
  if (opened === 'compare') return [opened]
  return entity === null ? ['map'] : ['map', 'country']
}

/** Tells whether a compact form saves space: only a map has question and key. */
export const canBeCompact = (kind: EmbedKind): boolean => kind === 'map'

/** Tells whether an embed can play the times of its question. */
export const canPlay = (kind: EmbedKind, filters: Filters): boolean =>
  kind === 'map' && filters.view !== 'routes'

interface DraftPlace {
  readonly site: string
  readonly filters: Filters
  readonly texts: Texts
  readonly dataset: Pick<Dataset, 'entity' | 'reachOf'>
  readonly hasCards: boolean
}

/** The code of a draft, and its addresses. */
export interface DraftCode {
  readonly code: string
  readonly address: string
  readonly title: string
  /** Absolute address of the site's picture; null where it has none. */
  readonly picture: string | null
}

const PICTURE_TO_COME = 'PICTURE.png'

export const codeOf = (draft: EmbedDraft, place: DraftPlace): DraftCode => {
  const { kind, language, form } = draft
  const { site, texts, dataset, hasCards } = place
  const filters = draft.isWhole ? { ...place.filters, area: wholeArea(place.filters) } : place.filters
  const looks = {
    ...draft.looks,
    isCompact: draft.looks.isCompact && canBeCompact(kind),
    hasPlay: draft.looks.hasPlay && canPlay(kind, filters),
  }
  const root = site + folderOf(language)
  const entity: Pick<Entity, 'slug'> | null = filters.entity === null ? null : dataset.entity(filters.entity)
  const address = embedAddress(root, kind, filters, { entity, looks })
  const title = embedTitle(texts, dataset, kind, filters)
  const page = root + wholePath(kind, filters, entity)
  const cardPage = hasCards ? pageOfCard(kind, filters, entity) : null
  const picture = cardPage === null ? null : site + cardPath(language, cardPage)
  const codes: Readonly<Record<CodeForm, () => string>> = {
    frame: () => embedCode({ kind, address, title, page }),
    element: () => elementCode({ kind, address, title, page, script: site + HOST_SCRIPT }),
    picture: () =>
      pictureCode({
        picture: picture ?? PICTURE_TO_COME,
        ...(picture !== null && { size: CARD }),
        address: page,
        title,
        caption: `${texts.t('footer.prevalence')} ${texts.t('embed.boundaries')}`,
        linkText: texts.t('embed.open'),
      }),
  }
  return { code: codes[form](), address, title, picture }
}

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
