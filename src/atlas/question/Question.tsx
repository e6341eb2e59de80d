import { useAnswer, useAtlas } from '../../state/context'
import { Message } from '../../text/Message'
import { useTexts } from '../../text/context'
import { answerSentence } from '../../text/sentences/answerSentence'
import { onlyWords } from '../../text/sentences/filterWords'
import { questionId } from '../../text/sentences/question'
import { DayField, FormSelect, InstrumentSelect } from './Pickers'
import styles from './Question.module.css'
import { SubChoices } from './SubChoices'

/** The theme as a question with its variables in it, and under it the sentence that answers. */
export function Question() {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const answer = useAnswer()
  const only = onlyWords(texts, filters)
  const sentence = answerSentence(texts, dataset, answer, filters)
  return (
    <header className={styles.question}>
      <SubChoices />
      <h1 className={styles.heading}>
        <Message
          id={questionId(filters)}
          components={{ instrument: <InstrumentSelect />, day: <DayField />, form: <FormSelect /> }}
        />
      </h1>
      <p className={styles.answer} data-answer="">
        <Message id={sentence.id} values={sentence.values} components={{ b: <b /> }} />
        {only ? ` ${only}` : null}
      </p>
    </header>
  )
}
