import { useHasDay } from '../state/context'
import { EmbedButton } from '../embed/builder/EmbedButton'
import styles from './Side.module.css'
import { MapPicture } from './MapPicture'

interface TakeAwayProps {
  /** A question with a day has its small print apart from the key, and this with it. */
  place: 'key' | 'apart'
}

/** What readers take away of the present map: a picture, or the code that shows it on a site of their own. */
export function TakeAway({ place }: TakeAwayProps) {
  if (useHasDay() !== (place === 'apart')) return null
  return (
    <div className={styles.takeAway}>
      <MapPicture />
      <EmbedButton kind="map" />
    </div>
  )
}
