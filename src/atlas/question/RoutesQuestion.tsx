import type { ComponentType } from 'react'
import { useTexts } from '../../text/context'
import styles from './Question.module.css'

/** The question of the routes, and below it the sentence that answers. */
export function RoutesQuestion({ Sentence }: { Sentence: ComponentType }) {
  const { t } = useTexts()
  return (
    <header className={styles.question}>
      <h1 className={styles.heading}>{t('question.routes')}</h1>
      <div className={styles.answer} data-answer="">
        <Sentence />
      </div>
    </header>
  )
}
