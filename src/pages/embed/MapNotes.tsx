import { useAnswer, useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import { ownNameNotes } from '../../wording/keyNotes'
import { mapNotes } from '../../wording/mapNotes'

/** What a reader must know to read the colours, and what they rest on. */
export function MapNotes() {
  const texts = useTexts()
  const filters = useAtlas((state) => state.filters)
  const answer = useAnswer()
  return <>{[...ownNameNotes(texts, answer), mapNotes(texts, filters, answer.hasStrength)].join(' ')}</>
}
