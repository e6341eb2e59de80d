import type { TitleOf } from '../atlas/keepTitle'
import type { Mountable } from '../atlas/mountAtlas'
import type { UrlPlace } from '../state/connectUrl'
import type { Filters } from '../state/filters'
import type { MessageId } from '../text/i18n'
import { startHydratedPage } from './site/startHydratedPage'

/** A page with a part that React hydrates: the build writes it and `src/main.ts` starts it, both from this. */
export interface Page extends Mountable {
  /** Path below the folder of its language, empty or ending in a slash. */
  readonly path: string
  readonly titleOf: TitleOf
  readonly description: MessageId
  /** Gives the state at a path without a query; that of the front page by default. */
  readonly filtersAt?: (path: string) => Filters
  /** The parts of its address next to the filters. */
  readonly address?: Pick<UrlPlace, 'extraQuery' | 'hashPart'>
  /** Whether a result of the search changes its state, and is no link. */
  readonly isSearched?: boolean
  /** Whether it has the whole map, or a picture of it, drawn with the names of its language. */
  readonly hasMap?: boolean
  readonly isWide?: boolean
}

/** A page that its script can start. */
export interface StartedPage extends Page {
  readonly start: () => void
}

/** Makes a page of what is said of it. */
export const definePage = (page: Page): StartedPage => ({
  ...page,
  start: () => startHydratedPage(page),
})
