import { type ComponentType, type RefObject, useLayoutEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { CountryFile } from '../../data/contract'
import type { Entity, EntityCode } from '../../domain/entity'
import { useAtlas, useFiles } from '../../state/context'
import { focusPanel, shapeOnMap } from '../../state/focusWays'
import { type UsedResource, useResource } from '../../data/useResource'
import { useTexts } from '../../text/context'
import { CloseButton } from '../../ui/CloseButton'
import { useEscape } from '../../ui/useKey'
import { entityLabel } from '../../text/sentences/words'
import { AllCountries } from './AllCountries'
import styles from './CountryPanel.module.css'

export interface CountryContentProps {
  readonly entity: Entity
  readonly load: UsedResource<CountryFile>
}

interface CountryPanelProps {
  /** The content of the panel, or a notice until it is loaded. */
  Content: ComponentType<CountryContentProps>
}

/** The chosen country with a way to close it; or the invitation to choose one. */
export function CountryPanel({ Content }: CountryPanelProps) {
  const code = useAtlas((state) => state.filters.entity)
  return code === null ? <ChooseCountry /> : <OpenCountry key={code} code={code} Content={Content} />
}

function OpenCountry({ code, Content }: CountryPanelProps & { code: string }) {
  const { t } = useTexts()
  const entity = useAtlas((state) => state.dataset.entity(code))
  const load = useResource(useFiles().country(code))
  const name = entityLabel(entity)
  const panel = useRef<HTMLElement>(null)
  const cameFrom = useOpener(panel)
  const selectEntity = useAtlas((store) => store.selectEntity)
  const close = () => {
    const atlas = panel.current?.closest('[data-atlas]')
    // Closing returns the focus to the country's shape, or to the element that opened the panel.
    const next = shapeOnMap(panel.current, code) ?? cameFrom()
    flushSync(() => selectEntity(null))
    if (next?.isConnected) next.focus({ preventScroll: true })
    else atlas?.querySelector<HTMLElement>('[data-all-countries] > summary')?.focus()
  }
  useEscape(panel, close)
  return (
    <article ref={panel} className={styles.panel} aria-label={name} data-country={code} tabIndex={-1}>
      <header className={styles.head}>
        <h2 className={styles.name}>{name}</h2>
        <CloseButton label={t('panel.close')} onClick={close} />
      </header>
      <Content entity={entity} load={load} />
    </article>
  )
}

const useOpener = (panel: RefObject<HTMLElement | null>): (() => HTMLElement | null) => {
  const opener = useRef<HTMLElement | null>(null)
  useLayoutEffect(() => {
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

function ChooseCountry() {
  const { t } = useTexts()
  const selectEntity = useAtlas((state) => state.selectEntity)
  const list = useRef<HTMLElement>(null)
  /** The list disappears with the choice, so its focus moves on to the panel. */
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
