import type { EntityCode } from '../../domain/entity'
import { useAtlas } from '../../store/context'
import { entityLabel } from '../../wording/words'
import styles from './Choose.module.css'

interface CountrySelectProps {
  label: string
  value: EntityCode | null
  /** A country that is not offered, since another field has it. */
  other?: EntityCode | null
  onChoose: (code: EntityCode | null) => void
}

/** A choice of one of the 51; only where a script runs. */
export function CountrySelect({ label, value, other = null, onChoose }: CountrySelectProps) {
  const entities = useAtlas((state) => state.dataset.entities)
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <select
        autoComplete="off"
        value={value ?? ''}
        onChange={({ target }) => onChoose(target.value || null)}
      >
        <option value="">–</option>
        {entities
          .filter(({ code }) => code !== other)
          .map((entity) => (
            <option key={entity.code} value={entity.code}>
              {entityLabel(entity)}
            </option>
          ))}
      </select>
    </label>
  )
}
