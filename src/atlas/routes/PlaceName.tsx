import type { EntityCode } from '../../domain/entity'
import type { NameOf } from '../../text/sentences/routeWords'
import styles from './RoutesList.module.css'

/** The places of a list and what a press on one does: given to its rows, so that none of them follows the store. */
export interface Places {
  readonly nameOf: NameOf
  readonly isOfStudy: (code: string) => boolean
  readonly chosen: EntityCode | null
  readonly choose: (code: EntityCode) => void
}

/** The name of a place, which chooses it where it is a country of the study. */
export function PlaceName({ code, places }: { code: string; places: Places }) {
  const { nameOf, isOfStudy, chosen, choose } = places
  if (!isOfStudy(code)) return nameOf(code)
  return (
    <button
      type="button"
      className={`linkButton ${styles.place}`}
      aria-pressed={code === chosen}
      onClick={() => choose(code)}
    >
      {nameOf(code)}
    </button>
  )
}
