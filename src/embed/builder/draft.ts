import type { Dataset } from '../../data/Dataset'
import type { Entity } from '../../domain/entity'
import { type Language, folderOf } from '../../domain/languages'
import { CARD } from '../../export/pictures/cardSize'
import {
  type EmbedKind,
  type EmbedLooks,
  embedAddress,
  pageOfCard,
  wholePath,
  DEFAULT_LOOKS,
} from '../embedLink'
import type { Filters } from '../../state/filters'
import { cardPath, HOST_SCRIPT } from '../../domain/sitePaths'
import type { Texts } from '../../text/i18n'
import { type CodeForm, elementCode, embedCode, pictureCode, embedTitle } from '../embedCode'

/**
 * The released versions of the data that this site has embeds of, days of which the newest is last. vite.shared.ts sets them,
 * from `public/v/releases.json` where the build makes such embeds (FROZEN=1).
 */
export const RELEASES: readonly string[] = String(import.meta.env.RELEASES)
  .split(',')
  .filter(Boolean)

/** What a writer has chosen of an embed so far. */
export interface EmbedDraft {
  readonly kind: EmbedKind
  readonly looks: EmbedLooks
  readonly language: Language
  /** A released version of the data that the embed keeps; null for the newest. */
  readonly version: string | null
  readonly form: CodeForm
}

/** What is offered before anything is chosen. */
export const firstDraft = (kind: EmbedKind, language: Language): EmbedDraft => ({
  kind,
  looks: DEFAULT_LOOKS,
  language,
  version: null,
  form: 'frame',
})

/** What the present state can be embedded as: a comparison is a page of its own. */
export const kindsOf = (opened: EmbedKind, { entity }: Filters): readonly EmbedKind[] => {
  if (opened === 'compare') return ['compare']
  return entity === null ? ['map'] : ['map', 'country']
}

/** Whether a compact form makes room for anything: a country or a comparison has neither question nor key. */
export const canBeCompact = (kind: EmbedKind): boolean => kind === 'map'

/** What the code of a draft is made of. */
export interface DraftPlace {
  /** The site's folder, absolute. */
  readonly site: string
  readonly filters: Filters
  /** Texts and names in the language of the draft. */
  readonly texts: Texts
  readonly dataset: Pick<Dataset, 'entity'>
  /** Whether the site has pictures of its pages. */
  readonly hasCards: boolean
}

/** The code of a draft, and what it leads to. */
export interface DraftCode {
  readonly code: string
  /** Absolute address of the embed. */
  readonly address: string
  readonly title: string
  /** Absolute address of the site's picture of what is shown; null where it has none. */
  readonly picture: string | null
}

/** Stands in the code for a picture that the writer has yet to save. */
const PICTURE_TO_COME = 'PICTURE.png'

/** Makes the code that shows the present state as it was drafted. */
export const codeOf = (draft: EmbedDraft, place: DraftPlace): DraftCode => {
  const { kind, language, version, form } = draft
  const looks = canBeCompact(kind) ? draft.looks : { ...draft.looks, isCompact: false }
  const { site, filters, texts, dataset, hasCards } = place
  const root = site + folderOf(language)
  const entity: Pick<Entity, 'slug'> | null = filters.entity === null ? null : dataset.entity(filters.entity)
  const address = embedAddress(root, kind, filters, { entity, looks, ...(version !== null && { version }) })
  const title = embedTitle(texts, dataset, kind, filters)
  const cardPage = hasCards ? pageOfCard(kind, filters, entity) : null
  const picture = cardPage === null ? null : site + cardPath(language, cardPage)
  const codes: Readonly<Record<CodeForm, () => string>> = {
    frame: () => embedCode({ kind, address, title }),
    element: () => elementCode({ kind, address, title, script: site + HOST_SCRIPT }),
    picture: () =>
      pictureCode({
        picture: picture ?? PICTURE_TO_COME,
        ...(picture !== null && { size: CARD }),
        address: root + wholePath(kind, filters, entity),
        title,
        caption: `${texts.t('foot.prevalence')} ${texts.t('embed.boundaries')}`,
        linkText: texts.t('embed.open'),
      }),
  }
  return { code: codes[form](), address, title, picture }
}
