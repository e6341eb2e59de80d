import type { ReactNode } from 'react'
import type { CountryFile } from '../../data/contract'
import { useTexts } from '../../text/context'
import { RetryNotice } from '../../ui/RetryNotice'
import { failureText } from '../../text/sentences/failure'
import { entityLabel } from '../../text/sentences/words'
import { CountryFacts } from './CountryFacts'
import type { CountryContentProps } from './CountryPanel'
import { DetectedVictims } from './DetectedVictims'
import { LawSection } from './LawSection'
import { Memberships } from './Memberships'
import { NotKnown } from './NotKnown'
import styles from './Panel.module.css'
import { ReportsSection } from './ReportsSection'
import { RoutesSection } from './RoutesSection'
import { SourceList } from './SourceList'
import { StudySection } from './StudySection'
import { TreatiesSection } from './TreatiesSection'

/** Everything known and everything not known about the chosen country, in the order a reader asks. */
export function CountryContent({
  entity,
  load: { state, retry },
  actions,
}: CountryContentProps & {
  /** What else can be done with the country, beside the copying of its link. */
  actions?: ReactNode
}) {
  const { t } = useTexts()
  const name = entityLabel(entity)
  return (
    <>
      <CountryFacts entity={entity} actions={actions} />
      {state.status === 'ready' ? (
        <Sections file={state.value} />
      ) : state.status === 'failed' ? (
        <Failed name={name} error={state.error} retry={retry} />
      ) : (
        <p className={styles.message} role="status">
          {t('panel.loading', { name })}
        </p>
      )}
    </>
  )
}

function Sections({ file }: { file: CountryFile }) {
  return (
    <>
      <ReportsSection file={file} />
      <RoutesSection file={file} />
      <LawSection file={file} />
      <StudySection file={file} />
      <TreatiesSection file={file} />
      <Memberships file={file} />
      <DetectedVictims file={file} />
      <NotKnown file={file} />
      <SourceList file={file} />
    </>
  )
}

function Failed({ name, error, retry }: { name: string; error: unknown; retry: () => void }) {
  const texts = useTexts()
  return (
    <div className={styles.failed}>
      <RetryNotice label={texts.t('panel.retry')} onRetry={retry}>
        <b>{texts.t('panel.failed', { name })}</b> {texts.t('panel.failedMore')} {failureText(texts, error)}
      </RetryNotice>
    </div>
  )
}
