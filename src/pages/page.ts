import type { TitleOf } from '../atlas/keepTitle'
import type { Mountable, Needed } from '../atlas/mountable'
import type { UrlPlace } from '../state/connectUrl'
import type { Filters } from '../state/filters'
import type { MessageId } from '../text/i18n'
import { startHydratedPage } from './site/startHydratedPage'

/** A page with a part that React hydrates: the build writes it and `src/main.ts` starts it, both from this. */
export interface Page<Need extends keyof Needed = keyof Needed> extends Mountable<Need> {
  /** Path below the folder of its language, empty or ending in a slash. */
  readonly path: string
  readonly titleOf: TitleOf
  readonly description: MessageId
  /** Gives the state at a path without a query; that of the front page by default. */
  readonly filtersAt?: (path: string) => Filters
  /** What its address says besides the filters. */
  readonly address?: Pick<UrlPlace, 'besides' | 'afterHash'>
  /** Whether a result of the search changes its state, and is no link. */
  readonly isSearched?: boolean
  readonly isWide?: boolean
}

/** A page that its script can start. */
export interface StartedPage<Need extends keyof Needed = keyof Needed> extends Page<Need> {
  readonly start: () => void
}

/** Makes a page of what is said of it. */
export const definePage = <Need extends keyof Needed = never>(page: Page<Need>): StartedPage<Need> => ({
  ...page,
  start: () => startHydratedPage(page),
})
