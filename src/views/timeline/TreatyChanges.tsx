import { useAtlas } from '../../store/context'
import { NotBoundLater } from './NotBoundLater'
import { ThenAndNow } from './ThenAndNow'

/** Treaties only: who was not bound on the day shown, and what changed since or before. */
export function TreatyChanges() {
  const theme = useAtlas((state) => state.filters.theme)
  if (theme !== 'treaties') return null
  return (
    <>
      <NotBoundLater />
      <ThenAndNow />
    </>
  )
}
