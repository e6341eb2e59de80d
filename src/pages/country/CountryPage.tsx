import type { Entity } from '../../domain/entity'
import { entityLabel } from '../../wording/words'

/** Everything known and everything not known about one country. */
export function CountryPage({ entity }: { entity: Entity }) {
  return <h1>{entityLabel(entity)}</h1>
}
