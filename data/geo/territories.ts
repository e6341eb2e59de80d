import { geoCentroid } from 'd3-geo'
import { type Part, shapeOf, type World } from './world'

/**
 * Territories that the source draws separately, and the state each is shown with. Abkhazia and South Ossetia (UNGA
 * 62/249), Transnistria and Nagorno-Karabakh (UNSC 822 and 853) need no entry: at this scale the source draws them
 * inside Georgia, Moldova and Azerbaijan, as checks.csv tests.
 */
const SHOWN_WITH: Readonly<Record<string, string>> = {
  // UNSC 541 (1983) and 550 (1984): the northern part and the buffer zone are territory of the Republic of Cyprus.
  XNC: 'CYP',
  XBZ: 'CYP',
  // Sovereign base areas: no class of the study depends on them, so the island is shown whole.
  XAK: 'CYP',
  XDH: 'CYP',
  // Leased by Kazakhstan to the Russian Federation in 1994, and territory of Kazakhstan.
  XBK: 'KAZ',
  // Self-governing, with a code of its own, and part of Finland.
  ALA: 'FIN',
}

/** A box in degrees that holds Crimea's ring and the middle of no other ring of Russia. */
const CRIMEA = { west: 32.3, south: 44.3, east: 36.65, north: 46.3 }

/** UNGA 68/262 (2014): Crimea and Sevastopol are part of Ukraine. The source draws them as a ring of Russia. */
const isCrimea = (world: World, part: Part): boolean => {
  if (part.code !== 'RUS') return false
  const [lon, lat] = geoCentroid(shapeOf(world, { type: 'Polygon', arcs: part.arcs }))
  return lon > CRIMEA.west && lon < CRIMEA.east && lat > CRIMEA.south && lat < CRIMEA.north
}

export const reassignDisputedTerritories = (world: World, parts: readonly Part[]): Part[] => {
  let crimeas = 0
  const reassigned = parts.map((part) => {
    if (isCrimea(world, part)) {
      crimeas += 1
      return { ...part, code: 'UKR' }
    }
    return { ...part, code: SHOWN_WITH[part.code] ?? part.code }
  })
  // A later edition of the source may divide its rings otherwise: no map is better than a wrong one.
  if (crimeas !== 1) throw new Error(`Expected one ring of Crimea under RUS, found ${crimeas}`)
  return reassigned
}
