import { useCallback, useState } from 'react'
import type { MapPart, TellLost } from '../../map/paint/parts'
import { useTexts } from '../../text/context'
import { RetryNotice } from '../../ui/RetryNotice'
import styles from './LostNotice.module.css'

interface Lost {
  readonly part: MapPart
  readonly retry: () => void
}

/** What a map misses, for its notice, and the function by which it tells; that one stays the same. */
export const useLostPart = (): { lost: Lost | null; tellLost: TellLost } => {
  const [lost, setLost] = useState<Lost | null>(null)
  const tellLost = useCallback<TellLost>(
    (part, retry) =>
      setLost((before) => {
        if (retry === null) return before?.part === part ? null : before
        return before?.part === part && before.retry === retry ? before : { part, retry }
      }),
    [],
  )
  return { lost, tellLost }
}

const MESSAGES = { zoom: 'zoom.failed', words: 'map.wordsFailed', routes: 'route.failed' } as const

/** Under a map: which part of it did not come. The map covers nothing with it and stays as it is. */
export function LostNotice({ lost }: { lost: Lost | null }) {
  const { t } = useTexts()
  if (lost === null) return null
  return (
    <div className={styles.lost} data-lost="">
      <RetryNotice label={t('failure.retry')} onRetry={lost.retry}>
        {t(MESSAGES[lost.part])}
      </RetryNotice>
    </div>
  )
}
