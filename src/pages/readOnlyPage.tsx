import type { ReactNode } from 'react'
import { Patterns, bandsIn } from '../atlas/map/Patterns'
import { PictureWords } from '../export/pictures/PictureWords'
import { placeOf } from '../state/sitePlace'
import type { NavPage } from './site/SiteHeader'
import { AtlasContext } from '../state/context'
import { createAtlasStore } from '../state/createAtlasStore'
import { filesOf } from '../data/files'
import { TextsProvider } from '../text/context'
import type { Texts } from '../text/i18n'
import { ReadingPage } from './ReadingPage'
import type { SiteData, SitePage } from './sitePage'

interface Content extends Pick<SitePage['head'], 'title' | 'description' | 'jsonLd'> {
  /** Path of the page below the folder of its language. */
  readonly path: string
  /** Texts of the content; English ones where it stays in English. */
  readonly texts: Texts
  readonly current?: NavPage
  /** Whether the page takes the whole window and sets its own columns. */
  readonly isWide?: boolean
  readonly children: ReactNode
}

/**
 * A page of text and figures around its content, with what views need to say and draw values: texts, the patterns
 * of the fills, and a store in its default state, which nothing changes. Content that stays in English is marked as
 * such, within a page whose other words are in its own language.
 */
export const readOnlyPage = (data: SiteData, content: Content): SitePage => {
  const { path, texts, title, current, isWide, children, ...head } = content
  const siteTexts = data.textsOf()
  const isInEnglish = texts.locale !== data.language
  const body = (root: string) => {
    const store = createAtlasStore(data.dataset)
    const atlas = { id: 'page', store, place: placeOf(root, data.language, path), files: filesOf({}) }
    const english = isInEnglish ? createAtlasStore(data.english().dataset) : store
    const app = (
      <TextsProvider texts={siteTexts}>
        <AtlasContext value={atlas}>
          <Patterns bands={bandsIn(data.dataset)} />
          <ReadingPage current={current} isWide={isWide} isInEnglish={isInEnglish}>
            <TextsProvider texts={texts}>
              <AtlasContext value={{ ...atlas, store: english }}>{children}</AtlasContext>
            </TextsProvider>
          </ReadingPage>
          <PictureWords />
        </AtlasContext>
      </TextsProvider>
    )
    return { app }
  }
  return {
    path,
    head: { ...head, title: siteTexts.t('page.title', { question: title }) },
    module: 'src/pages/startReading.ts',
    body,
  }
}
