import { useAtlas } from '../../state/context'
import { LaterCounted } from './LaterCounted'
import { ThenAndNow } from './ThenAndNow'
import { Timeline } from './Timeline'

/** Of a question with a day: how many are counted day by day, who was not and since when; of treaties two days compared. */
export function QuestionDays() {
  const isTreaties = useAtlas((state) => state.filters.theme === 'treaties')
  return (
    <>
      <Timeline />
      <LaterCounted />
      {isTreaties && <ThenAndNow />}
    </>
  )
}
