import type { Dataset } from '../../data/Dataset'
import type { Entity } from '../../domain/entity'
import { type Language, folderOf } from '../../domain/languages'
import { CARD, cardPath, HOST_SCRIPT } from '../../domain/sitePaths'
import { embedAddress, type EmbedKind, pageOfCard, wholePath } from '../embedLink'
import { DEFAULT_LOOKS, type EmbedLooks } from '../embedLooks'
import { type Filters, wholeArea } from '../../state/filters'
import type { Texts } from '../../text/i18n'
import { type CodeForm, elementCode, embedCode, pictureCode, embedTitle } from '../embedCode'

/** Released versions of the data with embeds on this site, by day; src/build/vite/shared.ts reads them. */
export const RELEASES: readonly string[] = String(import.meta.env.RELEASES)
  .split(',')
  .filter(Boolean)

export interface EmbedDraft {
  readonly kind: EmbedKind
  readonly looks: EmbedLooks
  /** Shows the whole map though the page shows a part of it. */
  readonly isWhole: boolean
  readonly language: Language
  readonly version: string | null
  readonly form: CodeForm
}

export const firstDraft = (kind: EmbedKind, language: Language): EmbedDraft => ({
  kind,
  looks: DEFAULT_LOOKS,
  isWhole: false,
  language,
  version: null,
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
  const { kind, language, version, form } = draft
  const { site, texts, dataset, hasCards } = place
  const filters = draft.isWhole ? { ...place.filters, area: wholeArea(place.filters) } : place.filters
  const looks = {
    ...draft.looks,
    isCompact: draft.looks.isCompact && canBeCompact(kind),
    hasPlay: draft.looks.hasPlay && canPlay(kind, filters),
  }
  const root = site + folderOf(language)
  const entity: Pick<Entity, 'slug'> | null = filters.entity === null ? null : dataset.entity(filters.entity)
  const given = { entity, looks, ...(version !== null && { version }) }
  const address = embedAddress(root, kind, filters, given)
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
