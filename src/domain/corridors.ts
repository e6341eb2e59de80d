/** Whom a corridor statement is about. */
type CorridorVictims = 'children' | 'adults' | 'children-and-adults' | 'not-stated'

/**
 * R25: whether a statement makes its corridor one for children. A corridor counts when any statement of the
 * chosen years does; half of the statements do not say whom they are about, so the corridors are a lower bound.
 */
export const isAboutChildren = (victims: CorridorVictims): boolean =>
  victims === 'children' || victims === 'children-and-adults'
