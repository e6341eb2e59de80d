import { useTexts } from '../../text/context'
import { Icon } from '../../ui/Icon'
import styles from './StoryStage.module.css'
import type { Steps } from './useSteps'

/** Where a reader is in a story, with buttons to the step before and after. */
export function StepButtons({ present, count, goTo }: Steps) {
  const { t } = useTexts()
  if (count < 2) return null
  return (
    <div className={styles.buttons} role="group" aria-label={t('story.steps')}>
      <button
        type="button"
        className={`squareButton ${styles.back}`}
        aria-label={t('story.previous')}
        disabled={present === 0}
        onClick={() => goTo(present - 1)}
      >
        <Icon name="chevron" />
      </button>
      <span role="status" className={styles.count}>
        {t('story.step', { number: present + 1, count })}
      </span>
      <button
        type="button"
        className={`squareButton ${styles.next}`}
        aria-label={t('story.next')}
        disabled={present === count - 1}
        onClick={() => goTo(present + 1)}
      >
        <Icon name="chevron" />
      </button>
    </div>
  )
}
