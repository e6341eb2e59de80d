import type { ReactNode } from 'react'
import { Patterns } from '../marks/Patterns'
import { PatternPrefix } from '../marks/paint'
import { PictureWords } from '../pictures/PictureWords'
import { bandsIn } from '../site/bandsIn'
import { placeOf } from '../site/placeOf'
import { ReadingPage } from '../site/ReadingPage'
import type { NavPage } from '../site/SiteNav'
import { AtlasStoreContext } from '../store/context'
import { createAtlasStore } from '../store/createAtlasStore'
import { SitePlaceContext } from '../store/siteRoot'
import { TextsProvider } from '../text/context'
import type { Texts } from '../text/i18n'
import { SearchSlot } from '../views/search/SearchSlot'
import type { SiteData } from './sitePage'

interface ReadingContent {
  readonly data: SiteData
  /** Texts of the content; English ones where it stays in English. */
  readonly texts: Texts
  readonly root: string
  /** Path of the page below the folder of its language. */
  readonly path: string
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
export const renderReadingPage = ({
  data,
  texts,
  root,
  path,
  current,
  isWide,
  children,
}: ReadingContent): ReactNode => (
  <SitePlaceContext value={placeOf(root, data.language, path)}>
    <TextsProvider texts={data.textsOf()}>
      <AtlasStoreContext value={createAtlasStore(data.dataset)}>
        <PatternPrefix value="page">
          <Patterns bands={bandsIn(data.dataset)} />
          <ReadingPage
            current={current}
            isWide={isWide}
            isInEnglish={texts.locale !== data.language}
            search={<SearchSlot />}
          >
            <TextsProvider texts={texts}>
              {texts.locale === data.language ? (
                children
              ) : (
                <AtlasStoreContext value={createAtlasStore(data.english().dataset)}>
                  {children}
                </AtlasStoreContext>
              )}
            </TextsProvider>
          </ReadingPage>
          <PictureWords />
        </PatternPrefix>
      </AtlasStoreContext>
    </TextsProvider>
  </SitePlaceContext>
)
