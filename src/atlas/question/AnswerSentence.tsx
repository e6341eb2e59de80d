import { useAnswer, useAtlas } from '../../state/context'
import { Message, useTexts } from '../../text/context'
import { answerSentence } from '../../text/sentences/answerSentence'

/** The sentence that answers the question of a theme. */
export function AnswerSentence() {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const sentence = answerSentence(texts, dataset, useAnswer(), filters)
  return <Message id={sentence.id} values={sentence.values} components={{ b: <b /> }} />
}
