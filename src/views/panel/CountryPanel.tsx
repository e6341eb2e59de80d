import { type ReactNode, useRef } from 'react'
import type { CountryFile } from '../../dataset/contract'
import { useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../wording/words'
import { failureText } from '../../wording/failure'
import { AllCountries } from './AllCountries'
import { DetectedVictims } from './DetectedVictims'
import { LawSection } from './LawSection'
import { NotKnown } from './NotKnown'
import styles from './Panel.module.css'
import { PanelHead } from './PanelHead'
import { ReportsSection } from './ReportsSection'
import { RoutesSection } from './RoutesSection'
import { SourceList } from './SourceList'
import { TreatiesSection } from './TreatiesSection'
import { useCountryFile } from './useCountryFile'
import { RetryNotice } from '../../ui/RetryNotice'
import { useEscape } from '../../ui/useEscape'

interface CountryPanelProps {
  /** What else can be done with the country, beside the copying of its link. */
  actions?: ReactNode
}

/** Everything known and everything not known about the chosen country, in the order a reader asks. */
export function CountryPanel({ actions }: CountryPanelProps) {
  const code = useAtlas((state) => state.filters.entity)
  return code === null ? <ChooseCountry /> : <OpenCountry key={code} code={code} actions={actions} />
}

function OpenCountry({ code, actions }: CountryPanelProps & { code: string }) {
  const { t } = useTexts()
  const entity = useAtlas((state) => state.dataset.entity(code))
  const { state, retry } = useCountryFile(code)
  const name = entityLabel(entity)
  const panel = useRef<HTMLElement>(null)
  const selectEntity = useAtlas((store) => store.selectEntity)
  const close = () => {
    focusOnMap(panel.current, code)
    selectEntity(null)
  }
  useEscape(panel, close)
  return (
    <article ref={panel} className={styles.panel} aria-label={name} data-country={code} tabIndex={-1}>
      <PanelHead entity={entity} onClose={close} actions={actions} />
      {state.status === 'loading' && (
        <p className={styles.message} role="status">
          {t('panel.loading', { name })}
        </p>
      )}
      {state.status === 'failed' && <Failed name={name} error={state.error} retry={retry} />}
      {state.status === 'ready' && <Sections file={state.file} />}
    </article>
  )
}

/** Gives the focus back to the country's shape, so that a reader with a keyboard goes on from where they were. */
const focusOnMap = (panel: HTMLElement | null, code: string) => {
  const shape = `svg[data-map] [data-entity="${code}"][role]`
  panel?.closest('[data-atlas]')?.querySelector<SVGElement>(shape)?.focus({ preventScroll: true })
}

function Sections({ file }: { file: CountryFile }) {
  return (
    <>
      <ReportsSection file={file} />
      <RoutesSection file={file} />
      <LawSection file={file} />
      <TreatiesSection file={file} />
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

function ChooseCountry() {
  const { t } = useTexts()
  const selectEntity = useAtlas((state) => state.selectEntity)
  return (
    <section className={styles.choose} aria-label={t('panel.choose')}>
      <p>{t('panel.chooseHint')}</p>
      <AllCountries onChoose={selectEntity} />
    </section>
  )
}
