import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { claimOf } from '../../state/claim'
import { headOf } from '../../text/sentences/heads'
import { KeptAnswer } from '../marks/KeptAnswer'

/** The claim of the map that answers the question of a theme. */
export function AnswerSentence() {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  return <KeptAnswer {...headOf(texts, claimOf(dataset, filters))} />
}
