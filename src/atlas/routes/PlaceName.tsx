import { useAtlas } from '../../state/context'
import type { NameOf } from '../../text/sentences/routeWords'
import styles from './RoutesList.module.css'

/** The name of a place, which chooses it where it is a country of the study. */
export function PlaceName({ code, nameOf }: { code: string; nameOf: NameOf }) {
  const dataset = useAtlas((state) => state.dataset)
  const isChosen = useAtlas((state) => state.filters.entity === code)
  const selectEntity = useAtlas((state) => state.selectEntity)
  if (!dataset.entityBySlugOrCode(code)) return nameOf(code)
  return (
    <button
      type="button"
      className={`linkButton ${styles.place}`}
      aria-pressed={isChosen}
      onClick={() => selectEntity(code)}
    >
      {nameOf(code)}
    </button>
  )
}
