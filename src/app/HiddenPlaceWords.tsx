import type { PlaceWordsProps } from '../views/placeWords/PlaceWords'
import { PLACE_WORDS } from './laterOnMap'
import { useLaterView } from './useLaterView'

/** What a small map of one country shows, for those who listen; it comes once the map is there. `id` is what the map refers to. */
export function HiddenPlaceWords({ id, ...place }: PlaceWordsProps & { id: string }) {
  const { state } = useLaterView(PLACE_WORDS)
  return (
    <span id={id} className="visuallyHidden">
      {state.status === 'ready' && <state.View {...place} />}
    </span>
  )
}
