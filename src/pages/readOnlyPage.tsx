import type { ReactNode } from 'react'
import { AtlasPatterns } from '../atlas/map/Patterns'
import { placeOf } from '../state/sitePlace'
import { isDraft } from '../domain/reviews'
import { AtlasContext } from '../state/context'
import { createAtlasStore } from '../state/createAtlasStore'
import { filesOf } from '../data/files'
import { TextsProvider } from '../text/context'
import type { Texts } from '../text/i18n'
import { ReadingPage } from './ReadingPage'
import type { SiteData, SitePage } from './sitePage'

interface Content extends Pick<SitePage['head'], 'title' | 'description' | 'jsonLd'> {
  readonly path: string
  readonly texts: Texts
  readonly isWide?: boolean
  /** Whether a translation of it says, until it is reviewed, that the English text is the one that counts. */
  readonly isArgument?: boolean
  readonly children: ReactNode
}

/** A static page around its content, with a store in its default state; English content has its `lang`. */
export const readOnlyPage = (data: SiteData, content: Content): SitePage => {
  const { path, texts, title, isWide, isArgument = false, children, ...head } = content
  const siteTexts = data.texts
  const isInEnglish = texts.locale !== data.language
  const body = (root: string) => {
    const store = createAtlasStore(data.dataset)
    const files = filesOf({ translations: data.translations })
    const atlas = { id: 'page', store, place: placeOf(root, data.language, path), files }
    const english = isInEnglish ? createAtlasStore(data.english().dataset) : store
    const app = (
      <TextsProvider texts={siteTexts}>
        <AtlasContext value={atlas}>
          <AtlasPatterns />
          <ReadingPage
            isWide={isWide}
            isInEnglish={isInEnglish}
            isDraft={isArgument && !isInEnglish && isDraft(data.language)}
          >
            <TextsProvider texts={texts}>
              <AtlasContext value={{ ...atlas, store: english }}>{children}</AtlasContext>
            </TextsProvider>
          </ReadingPage>
        </AtlasContext>
      </TextsProvider>
    )
    return { app }
  }
  return {
    path,
    head: { ...head, title: siteTexts.t('page.title', { question: title }) },
    body,
  }
}
