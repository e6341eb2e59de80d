import { dayOf, isDay } from '../domain/day'
import type { EntityCode, Region } from '../domain/entity'
import type { Evidence } from '../domain/evidence'
import type { ClassId, SubId, ThemeId } from '../domain/themes'
import type { InstrumentId, IsoDay } from '../domain/treaty'

/** What a shared link restores: plain, serialisable, no more. */
export interface Filters {
  readonly theme: ThemeId
  /** Sub-choice of the theme; `main` for the theme itself. */
  readonly sub: SubId
  readonly instrument: InstrumentId
  /** Day for which treaties are shown. */
  readonly on: IsoDay
  readonly evidence: Evidence
  /** Sub-regions shown; none means all. */
  readonly regions: readonly Region[]
  /** Only the members of the European Union in 2007. */
  readonly isEu2007Only: boolean
  /** Classes shown in colour, the rest as outlines; none means all. */
  readonly classes: readonly ClassId[]
  readonly entity: EntityCode | null
}

/** The first day the treaty map can be asked for; the last is today. */
export const FIRST_DAY: IsoDay = '1989-01-01'

/** Today, in the reader's own calendar. */
export const today = (): IsoDay => dayOf(new Date())

/** Whether the text is a day the treaty map can be asked for. */
export const isOfferedDay = (text: string): boolean => isDay(text) && text >= FIRST_DAY && text <= today()

/** What a page shows before its link says otherwise. */
export const DEFAULT_FILTERS: Filters = {
  theme: 'patterns',
  sub: 'main',
  instrument: 'palermo',
  on: '2007-09-30',
  evidence: 'anyone',
  regions: [],
  isEu2007Only: false,
  classes: [],
  entity: null,
}
