import { type ComponentType, type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { CountryFile } from '../../data/contract'
import type { Entity, EntityCode } from '../../domain/entity'
import { shownStrength } from '../../domain/evidence'
import { hasEvidenceChoice, hasInstrument } from '../../domain/themes'
import { fillOf } from '../../map/geometry/fills'
import { useAnswer, useAtlas, useFiles, useHasDay } from '../../state/context'
import { shapeOnMap } from '../../state/focusWays'
import { type UsedResource, useResource } from '../../data/useResource'
import { useTexts } from '../../text/context'
import { CloseButton } from '../../ui/CloseButton'
import { useEscape } from '../../ui/useKey'
import { datedLabel, instrumentLabel } from '../../text/sentences/question'
import { entityLabel, valueWords, valueYear } from '../../text/sentences/words'
import { ClassValue } from '../marks/ClassValue'
import styles from './CountryPanel.module.css'

export interface CountryContentProps {
  readonly entity: Entity
  readonly load: UsedResource<CountryFile>
}

interface CountryPanelProps {
  /** The content of the panel, or a notice until it is loaded. */
  Content: ComponentType<CountryContentProps>
  /** The control of the day, where the question has one. */
  Days: ReactNode
}

/** The chosen country with a way to close it. */
export function CountryPanel({ Content, Days }: CountryPanelProps) {
  const code = useAtlas((state) => state.filters.entity)
  return code !== null && <OpenCountry key={code} code={code} Content={Content} Days={Days} />
}

function OpenCountry({ code, Content, Days }: CountryPanelProps & { code: string }) {
  const { t } = useTexts()
  const entity = useAtlas((state) => state.dataset.entity(code))
  const load = useResource(useFiles().country(code))
  const name = entityLabel(entity)
  const isOfRoutes = useAtlas((state) => state.filters.view === 'routes')
  const isDated = useHasDay() && !isOfRoutes
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
      {!isOfRoutes && <Answer code={code} />}
      {isDated && !isOfRoutes && Days}
      <Content entity={entity} load={load} />
    </article>
  )
}

/** The country's answer to the question on the map, as the map shows it. */
function Answer({ code }: { code: EntityCode }) {
  const texts = useTexts()
  const filters = useAtlas((state) => state.filters)
  const { theme, sub, instrument, evidence } = filters
  const value = useAnswer().valueOf.get(code)
  if (!value) return null
  return (
    <div className={styles.answer} data-country-answer={value.classes.join(' ')}>
      <p className={styles.asked}>
        {hasInstrument(theme)
          ? instrumentLabel(texts, instrument)
          : datedLabel(texts, theme, sub, filters.on)}
        {hasEvidenceChoice(theme) && ` · ${texts.t('key.reports')}`}
      </p>
      <p className={styles.class}>
        <ClassValue
          fill={fillOf(theme, sub, value.classes, shownStrength(evidence, value.strength))}
          words={valueWords(texts, theme, sub, value)}
          years={valueYear(theme, value)}
        />
      </p>
    </div>
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
