import type { PlaceWordsProps } from './panel/PlaceWords'
import { useLazy } from '../text/lazy/useLazy'
import { PLACE_WORDS } from './lazyParts'

/** What a small map of one country shows, for those who listen; it comes once the map is there. `id` is what the map refers to. */
export function HiddenPlaceWords({ id, ...place }: PlaceWordsProps & { id: string }) {
  const { state } = useLazy(PLACE_WORDS)
  return (
    <span id={id} className="visuallyHidden">
      {state.status === 'ready' && <state.value {...place} />}
    </span>
  )
}
