import { useCallback, useState } from 'react'
import mapStyles from '../../map/markup/map.module.css'
import type { MapPart, ReportFailure } from '../../map/paint/parts'
import { useTexts } from '../../text/context'
import { RetryNotice } from '../../ui/Button'

interface Lost {
  readonly part: MapPart
  readonly retry: () => void
}

/** Gives the part of a map that failed to load, and the function that reports one. */
export const useFailedPart = (): { lost: Lost | null; reportFailure: ReportFailure } => {
  const [lost, setLost] = useState<Lost | null>(null)
  const reportFailure = useCallback<ReportFailure>(
    (part, retry) =>
      setLost((before) => {
        if (retry === null) return before?.part === part ? null : before
        return before?.part === part && before.retry === retry ? before : { part, retry }
      }),
    [],
  )
  return { lost, reportFailure }
}

const MESSAGES = { zoom: 'zoom.failed', words: 'map.wordsFailed', routes: 'route.failed' } as const

/** The notice under a map of the part that failed to load; the map stays as it is. */
export function LoadFailureNotice({ lost }: { lost: Lost | null }) {
  const { t } = useTexts()
  if (lost === null) return null
  return (
    <div className={mapStyles.lost} data-lost="">
      <RetryNotice label={t('failure.retry')} onRetry={lost.retry}>
        {t(MESSAGES[lost.part])}
      </RetryNotice>
    </div>
  )
}
