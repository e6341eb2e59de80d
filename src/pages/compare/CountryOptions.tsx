import type { EntityCode } from '../../domain/entity'
import { useAtlas } from '../../state/context'
import { entityLabel } from '../../text/sentences/words'

interface CountryOptionsProps {
  others: readonly (EntityCode | null)[]
  chosen: EntityCode | null
}

/** Options of all 51 countries by name, without those of the other fields. */
export function CountryOptions({ others, chosen }: CountryOptionsProps) {
  const entities = useAtlas((state) => state.dataset.entities)
  const offered = entities.filter(({ code }) => !others.includes(code) || code === chosen)
  return offered.map((entity) => (
    <option key={entity.code} value={entity.code}>
      {entityLabel(entity)}
    </option>
  ))
}
