import { answerOf } from '../../state/answer'
import { useAtlas } from '../../state/context'
import type { Filters } from '../../state/filters'
import { Message, useTexts } from '../../text/context'
import { answerSentence } from '../../text/sentences/answerSentence'

/** The sentence that answers a map's question. */
export function MapSays({ filters }: { filters: Filters }) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const sentence = answerSentence(texts, dataset, answerOf(dataset, filters), filters)
  return <Message {...sentence} components={{ b: <b /> }} />
}
