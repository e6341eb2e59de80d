import { useTexts } from '../../text/context'
import type { Play } from '../../ui/usePlay'
import styles from './Clock.module.css'

/** Play, or Pause, as wide as the longer of both. */
export function PlayButton({ isPlaying, toggle }: Play) {
  const { t } = useTexts()
  return (
    <button
      type="button"
      className={isPlaying ? `${styles.play} ${styles.playing}` : styles.play}
      data-play=""
      onClick={toggle}
    >
      <span>
        {([false, true] as const).map((pauses) => (
          <span key={String(pauses)} hidden={pauses !== isPlaying}>
            {t(pauses ? 'timeline.pause' : 'timeline.play')}
          </span>
        ))}
      </span>
    </button>
  )
}
