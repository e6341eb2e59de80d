import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { CountryFile } from '../../dataset/contract'
import type { EntityCode } from '../../domain/entity'
import { useAtlas } from '../../store/context'
import { focusPanel, shapeOnMap } from '../../store/focusWays'
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
  const cameFrom = useOpener(panel)
  const selectEntity = useAtlas((store) => store.selectEntity)
  const close = () => {
    const atlas = panel.current?.closest('[data-atlas]')
    // A reader with a keyboard goes on from where they were: the country's shape, or what stands in the map's place.
    const next = shapeOnMap(panel.current, code) ?? cameFrom()
    flushSync(() => selectEntity(null))
    if (next?.isConnected) next.focus({ preventScroll: true })
    else atlas?.querySelector<HTMLElement>('[data-all-countries] > summary')?.focus()
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

/** What had the focus when it came to the panel, as long as it did: the field of the search, a row of a table. */
const useOpener = (panel: RefObject<HTMLElement | null>): (() => HTMLElement | null) => {
  const opener = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const element = panel.current
    const onFocusIn = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof HTMLElement && !element?.contains(relatedTarget))
        opener.current = relatedTarget
    }
    element?.addEventListener('focusin', onFocusIn)
    return () => element?.removeEventListener('focusin', onFocusIn)
  }, [panel])
  return () => opener.current
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
  const list = useRef<HTMLElement>(null)
  /** The list goes away with the choice, and the focus that was in it goes on to what is read next. */
  const choose = (code: EntityCode) => {
    const atlas = list.current?.closest('[data-atlas]')
    flushSync(() => selectEntity(code))
    focusPanel(atlas, code)
  }
  return (
    <section ref={list} className={styles.choose} aria-label={t('panel.choose')}>
      <p>{t('panel.chooseHint')}</p>
      <AllCountries onChoose={choose} />
    </section>
  )
}
