import type { ReactNode } from 'react'
import { Patterns } from '../marks/Patterns'
import { PatternPrefix } from '../marks/paint'
import { bandsIn } from '../site/bandsIn'
import { ReadingPage } from '../site/ReadingPage'
import type { NavPage } from '../site/SiteNav'
import { AtlasStoreContext } from '../store/context'
import { createAtlasStore } from '../store/createAtlasStore'
import { SiteRootContext } from '../store/siteRoot'
import { TextsProvider } from '../text/context'
import type { Texts } from '../text/i18n'
import type { SiteData } from './sitePage'

interface ReadingContent {
  readonly data: SiteData
  readonly texts: Texts
  readonly root: string
  readonly current?: NavPage
  /** Whether the page takes the whole window and sets its own columns. */
  readonly isWide?: boolean
  readonly children: ReactNode
}

/**
 * A page of text and figures around its content, with what views need to say and draw values: texts, the patterns
 * of the fills, and a store in its default state, which nothing changes.
 */
export const renderReadingPage = ({
  data,
  texts,
  root,
  current,
  isWide,
  children,
}: ReadingContent): ReactNode => (
  <SiteRootContext value={root}>
    <TextsProvider texts={texts}>
      <AtlasStoreContext value={createAtlasStore(data.dataset)}>
        <PatternPrefix value="page">
          <Patterns bands={bandsIn(data.dataset)} />
          <ReadingPage current={current} isWide={isWide}>
            {children}
          </ReadingPage>
        </PatternPrefix>
      </AtlasStoreContext>
    </TextsProvider>
  </SiteRootContext>
)
