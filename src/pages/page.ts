import type { ReactNode } from 'react'
import type { TitleOf } from '../atlas/pages'
import { DEFAULT_FILTERS, type Filters } from '../state/filters'
import type { AtlasParts } from '../atlas/AtlasProvider'
import { type Mountable, mountAtlas } from '../atlas/mountAtlas'
import type { LongPage } from '../text/content'
import type { MessageId } from '../text/i18n'
import { absolutizeLinks, pagePlace } from './site/pagePlace'
import { startPage, startSearch } from './site/startPage'
import type { SiteData } from './sitePage'
// Header and footer are HTML alone, so that no script of theirs imports these styles.
import './site/leave/Leave.module.css'
import './site/Site.module.css'
import './site/SiteFooter.module.css'
import '../atlas/search/SearchField.module.css'

interface PageRecord {
  /** Path below the folder of its language, empty or ending in a slash. */
  readonly path: string
  readonly description: MessageId
}

/** A page that is only read: the build writes it, and no script of the site has it. */
export interface ReadPage extends PageRecord {
  readonly title: MessageId
  /** Begins the ids of its messages where a language may lack them: the page is then in English. */
  readonly longPage?: LongPage
  /** Whether a translation of it says, until it is reviewed, that the English text is the one that counts. */
  readonly isArgument?: boolean
  readonly jsonLd?: (data: SiteData) => readonly object[]
  /** Its content, from the data of its language. */
  readonly View: (props: { data: SiteData }) => ReactNode
  readonly start?: undefined
}

/** A page with a part that React hydrates: the build writes it and `src/main.ts` starts it, both from this. */
export interface HydratedPage extends PageRecord, Mountable {
  readonly titleOf: TitleOf
  /** Gives the state at a path without a query; the front page's by default. */
  readonly filtersAt?: (path: string) => Filters
  /** Whether a result of the search changes its state, and is no link. */
  readonly isSearched?: boolean
  /** Whether it has the whole map, or a picture of it, drawn with the names of its language. */
  readonly hasMap?: boolean
}

/** A page that its script can start. */
export interface StartedPage extends HydratedPage {
  readonly start: () => void
}

/** Makes a page that its script starts: its header, its search, and the part that React hydrates. */
export const definePage = (page: HydratedPage): StartedPage => ({
  ...page,
  start: () => startHydratedPage(page),
})
const startHydratedPage = (page: HydratedPage): void => {
  const { path, filtersAt = () => DEFAULT_FILTERS, isSearched } = page
  const { element, ...place } = pagePlace()
  absolutizeLinks(document)
  startPage(document, place)
  const atlas = new Promise<AtlasParts>((resolve) => {
    mountAtlas(page, element, {
      ...place,
      filters: filtersAt(place.path),
      url: { path, siteDefaults: filtersAt(path), defaultsOf: filtersAt },
      onReady: (_, parts) => {
        resolve(parts)
        document.documentElement.dataset['ready'] = ''
      },
    })
  })
  startSearch(document, place, isSearched ? atlas : undefined)
}
