import type { LaterFact } from '../../../src/data/contract'
import { CLASSIFIED_THEMES, mapRowOf, subsOf } from '../../../src/domain/themes'
import type { PolicyRow } from '../read/policy'

const MAPS = CLASSIFIED_THEMES.flatMap((theme) => subsOf(theme).map((sub) => ({ theme, sub })))

/** The statements in an entity's rows on the time after the period, the earliest first. */
export const laterFacts = (rows: readonly PolicyRow[]): LaterFact[] =>
  rows
    .flatMap(({ indicator, later: { on, text, sourceIds }, locator }): LaterFact[] => {
      // The first map about an indicator is that of the whole theme, where there is one.
      const map = MAPS.find(({ theme, sub }) => mapRowOf(theme, sub).indicators?.includes(indicator))
      return map && on && text ? [{ ...map, on, text, sourceIds, locator }] : []
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
