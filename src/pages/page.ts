import type { Mountable, Needed } from '../atlas/mountable'
import type { TitleOf } from '../atlas/keepTitle'
import type { UrlPlace } from '../state/connectUrl'
import type { Filters } from '../state/filters'
import type { MessageId } from '../text/i18n'

/** A page with a part that React hydrates, for the build that writes the page and for the script that starts it. */
export interface Page<Need extends keyof Needed = never> extends Mountable<Need> {
  /** Path below the folder of its language, ending in a slash. */
  readonly path: string
  readonly titleOf: TitleOf
  readonly description: MessageId
  /** The state without a query; that of the front page by default. */
  readonly filters?: Filters
  /** What its address says besides the filters. */
  readonly address?: Pick<UrlPlace, 'besides' | 'afterHash'>
  readonly isWide?: boolean
}

/** Checks a page by its type. */
export const definePage = <Need extends keyof Needed = never>(page: Page<Need>): Page<Need> => page
