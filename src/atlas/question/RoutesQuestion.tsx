import type { ComponentType, ReactNode } from 'react'
import { useTexts } from '../../text/context'
import styles from './Question.module.css'
import { Scope } from './Scope'

interface RoutesQuestionProps {
  Sentence: ComponentType
  /** The choice of routes, as part of what the question is limited to. */
  children: ReactNode
}

/** The question of the routes, and below it the sentence that answers. */
export function RoutesQuestion({ Sentence, children }: RoutesQuestionProps) {
  const { t } = useTexts()
  return (
    <header className={styles.question}>
      <h1 className={styles.heading}>{t('question.routes')}</h1>
      <Scope>{children}</Scope>
      <div className={styles.answer} data-answer="">
        <Sentence />
      </div>
    </header>
  )
}
