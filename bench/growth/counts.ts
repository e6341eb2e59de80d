/** The study has 51 entities; the rest is made up. */
export const ENTITY_COUNTS = [51, 200, 1000] as const
export const CORRIDOR_COUNTS = [100, 1000, 10_000] as const
/** With so many entities the routes are drawn: enough of them that each route is another pair. */
export const ENTITIES_OF_CORRIDORS = 200
