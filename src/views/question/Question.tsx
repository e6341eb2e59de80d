import { Trans } from '@lingui/react'
import { useAnswer, useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import { answerSentence } from '../../wording/answerSentence'
import { questionId } from '../../wording/question'
import { classLabel } from '../../wording/words'
import { DayField, FormSelect, InstrumentSelect } from './Pickers'
import styles from './Question.module.css'
import { SubChoices } from './SubChoices'

/** The theme as a question with its variables in it, and under it the sentence that answers. */
export function Question() {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const answer = useAnswer()
  const sentence = answerSentence(texts, dataset, answer, filters)
  const only = filters.view === 'table' ? 'answer.listedOnly' : 'answer.shownOnly'
  const labels = filters.classes.map((id) => classLabel(texts, filters.theme, filters.sub, id))
  return (
    <header className={styles.question}>
      <SubChoices />
      <h1 className={styles.heading}>
        <Trans
          id={questionId(filters)}
          components={{ instrument: <InstrumentSelect />, day: <DayField />, form: <FormSelect /> }}
        />
      </h1>
      <p className={styles.answer} data-answer="" role="status">
        <Trans id={sentence.id} values={sentence.values} components={{ b: <b /> }} />
        {labels.length > 0 && ` ${texts.t(only, { labels: texts.list(labels) })}`}
      </p>
    </header>
  )
}
