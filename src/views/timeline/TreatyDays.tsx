import { NotBoundLater } from './NotBoundLater'
import { ThenAndNow } from './ThenAndNow'
import { Timeline } from './Timeline'

/** Treaties only: how many states are bound day by day, who was not, and what changed between two days. */
export function TreatyDays() {
  return (
    <>
      <Timeline />
      <NotBoundLater />
      <ThenAndNow />
    </>
  )
}
