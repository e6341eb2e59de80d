import type { EntityCode } from '../domain/entity'

/** Where the name of an entity is written. */
export interface LabelAnchor {
  readonly code: EntityCode
  /** Longitude and latitude of the middle of the name, or of its end where it stands in the sea. */
  readonly point: readonly [number, number]
  /** How wide the name may be, in px of the wide frame: its own land, and what it may reach over. */
  readonly roomPx: number
  /** Narrowest map, in px, on which the name is tried. */
  readonly fromWidthPx: number
  /** Space between letters, in em; large countries only. */
  readonly tracking?: number
  /** The name stands in the sea and ends at its point. */
  readonly isOnSea?: true
}

type Row = readonly [EntityCode, number, number, number, number]

/** Names that a small map shows as well come first. Numbers are longitude, latitude, room and narrowest map. */
const ON_LAND: readonly Row[] = [
  ['RUS', 52.5, 58.2, 420, 480],
  ['KAZ', 67.4, 48.7, 260, 320],
  ['TUR', 34.9, 39.2, 200, 320],
  ['UKR', 32.6, 49.0, 170, 320],
  ['FRA', 2.5, 47.2, 110, 320],
  ['DEU', 10.4, 51.4, 108, 480],
  ['SWE', 15.5, 62.9, 96, 600],
  ['ESP', -3.5, 39.8, 112, 320],
  ['POL', 19.3, 52.0, 96, 480],
  ['UZB', 63.2, 42.15, 160, 480],
  ['GBR', -1.6, 53.0, 102, 600],
  ['ITA', 10.8, 44.55, 62, 480],
  ['ROU', 24.9, 45.75, 94, 480],
  ['FIN', 26.2, 62.3, 84, 480],
  ['NOR', 8.7, 60.45, 92, 600],
  ['BLR', 28.2, 53.3, 84, 600],
  ['TKM', 59.0, 39.5, 140, 720],
  ['KGZ', 75.25, 41.6, 90, 720],
  ['TJK', 72.0, 38.25, 82, 720],
  ['HUN', 19.5, 46.95, 76, 720],
  ['BGR', 25.0, 42.7, 74, 720],
  ['GRC', 21.9, 39.75, 64, 720],
  ['ISL', -18.6, 64.8, 76, 720],
  ['IRL', -7.9, 53.05, 58, 720],
  ['AUT', 14.2, 47.55, 66, 720],
  ['CZE', 15.2, 49.75, 68, 720],
  ['LTU', 24.0, 55.4, 74, 720],
  ['LVA', 25.4, 56.8, 66, 720],
  ['EST', 25.6, 58.75, 60, 834],
  ['SVK', 19.4, 48.75, 72, 834],
  ['GEO', 43.2, 42.3, 72, 834],
  ['AZE', 47.55, 39.95, 84, 834],
  ['PRT', -8.0, 39.7, 44, 935],
  ['HRV', 16.3, 45.6, 46, 1200],
  ['SRB', 20.9, 44.1, 44, 1040],
  ['MDA', 28.5, 47.2, 44, 1500],
  ['NLD', 5.7, 52.3, 50, 1040],
  ['BEL', 4.6, 50.7, 46, 1200],
  ['CHE', 7.8, 46.3, 52, 1500],
  ['ARM', 44.7, 40.5, 44, 1200],
  ['SVN', 14.8, 46.1, 44, 1500],
  // Named in a lens at rest; on the map once it is zoomed.
  ['BIH', 17.75, 44.2, 50, 2400],
  ['MKD', 21.7, 41.6, 40, 2400],
  ['ALB', 20.05, 41.05, 26, 2400],
  ['XKX', 20.9, 42.55, 30, 2400],
  ['MNE', 19.25, 42.8, 30, 2400],
  ['LUX', 6.1, 49.77, 14, 2400],
  ['MLT', 14.42, 35.87, 12, 2400],
  ['LIE', 9.55, 47.14, 8, 2400],
]

/** Space between the letters of the large countries' names. */
const TRACKING: Readonly<Record<EntityCode, number>> = {
  RUS: 0.12,
  KAZ: 0.08,
  TUR: 0.06,
  UKR: 0.06,
  FRA: 0.04,
  ESP: 0.04,
  DEU: 0.02,
  POL: 0.02,
  SWE: 0.02,
  FIN: 0.02,
  NOR: 0.02,
}

/** Islands and a peninsula without room of their own. */
const ON_SEA: readonly Row[] = [
  ['DNK', 7.6, 56.05, 110, 834],
  ['CYP', 32.05, 34.85, 110, 834],
]

/** Places of the names, in the order in which they are given room. */
export const LABEL_ANCHORS: readonly LabelAnchor[] = [
  ...ON_LAND.map(([code, lon, lat, roomPx, fromWidthPx]): LabelAnchor => ({
    code,
    point: [lon, lat],
    roomPx,
    fromWidthPx,
    tracking: TRACKING[code],
  })),
  ...ON_SEA.map(([code, lon, lat, roomPx, fromWidthPx]): LabelAnchor => ({
    code,
    point: [lon, lat],
    roomPx,
    fromWidthPx,
    isOnSea: true,
  })),
]

/** Places of names that a panel of the phone layout cuts off where the wide map has them. */
export const PANEL_POINTS: Readonly<Partial<Record<EntityCode, readonly [number, number]>>> = {
  RUS: [40.5, 56.6],
}
