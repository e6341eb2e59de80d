import type { ReactNode } from 'react'
import { useTexts } from '../../text/context'
import styles from './Story.module.css'

/** What is said in a step of a story, beside its map. */
interface ShownStep {
  readonly title?: string
  readonly content: ReactNode
}

interface StoryStepsProps {
  steps: readonly ShownStep[]
  isPaged?: boolean
  /** Whether each step leads to those around it; the address of a story of someone's own has no place for them. */
  hasLinks?: boolean
}

/** The steps of a story in reading order; `StoryStage` shows the map of the one that is read. */
export function StorySteps({ steps, isPaged = false, hasLinks = false }: StoryStepsProps) {
  const { t } = useTexts()
  return (
    <ol className={styles.steps} aria-live={isPaged ? 'polite' : undefined}>
      {steps.map(({ title, content }, index) => {
        const number = index + 1
        const words = t('story.step', { number, count: steps.length })
        return (
          <li
            key={number}
            id={`step-${number}`}
            className={styles.step}
            data-story-step=""
            aria-labelledby={`step-${number}-title`}
          >
            <h2 id={`step-${number}-title`} className={styles.stepTitle}>
              <span className={styles.number}>{words}</span> {title}
            </h2>
            {content}
            {hasLinks && (
              <p className={styles.ways}>
                {number > 1 && <a href={`#step-${number - 1}`}>{t('story.previous')}</a>}
                {number < steps.length && <a href={`#step-${number + 1}`}>{t('story.next')}</a>}
              </p>
            )}
          </li>
        )
      })}
    </ol>
  )
}
