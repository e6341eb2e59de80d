import type { ComponentType, ReactNode } from 'react'
import { useTexts } from '../../text/context'
import styles from './Question.module.css'
import { Scope } from './Scope'

interface RoutesQuestionProps {
  Sentence: ComponentType
  /** The choice of routes, as part of what the question is limited to. */
  children: ReactNode
  Heading?: 'h1' | 'h2' | undefined
}

/** The question of the routes, and below it the sentence that answers. */
export function RoutesQuestion({ Sentence, children, Heading = 'h1' }: RoutesQuestionProps) {
  const { t } = useTexts()
  return (
    <header className={styles.question}>
      <Heading className={styles.heading}>{t('question.routes')}</Heading>
      <div className={styles.line}>
        <div className={styles.answer} data-answer="">
          <Sentence />
        </div>
        <Scope>{children}</Scope>
      </div>
    </header>
  )
}
