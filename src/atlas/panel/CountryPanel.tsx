import { type ComponentType, type RefObject, useLayoutEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { CountryFile } from '../../data/countryContract'
import { type UsedResource, useResource } from '../../data/useResource'
import type { Entity, EntityCode } from '../../domain/entity'
import { useAtlas, useFiles } from '../../state/context'
import { shapeOnMap } from '../../state/focusWays'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../text/sentences/words'
import { CloseButton } from '../../ui/CloseButton'
import { useEscape } from '../../ui/useKey'
import type { Asked } from './CountryLines'
import { CountryMenu } from './CountryMenu'
import styles from './CountryPanel.module.css'

export interface CountryContentProps {
  readonly entity: Entity
  readonly load: UsedResource<CountryFile>
  /** Asks another question on the map and keeps the country. */
  readonly onAsk: (asked: Asked) => void
}

interface CountryPanelProps {
  /** The content of the panel, or a notice until it is loaded. */
  Content: ComponentType<CountryContentProps>
}

/** The chosen country with a way to close it. */
export function CountryPanel({ Content }: CountryPanelProps) {
  const code = useAtlas((state) => state.filters.entity)
  return code !== null && <OpenCountry key={code} code={code} Content={Content} />
}

function OpenCountry({ code, Content }: CountryPanelProps & { code: EntityCode }) {
  const { t } = useTexts()
  const entity = useAtlas((state) => state.dataset.entity(code))
  const load = useResource(useFiles().country(code))
  const name = entityLabel(entity)
  const panel = useRef<HTMLElement>(null)
  const cameFrom = useOpener(panel)
  const selectEntity = useAtlas((store) => store.selectEntity)
  const selectTheme = useAtlas((store) => store.selectTheme)
  const close = () => {
    const atlas = panel.current?.closest('[data-atlas]')
    // Closing returns the focus to the country's shape, or to the element that opened the panel.
    const next = shapeOnMap(panel.current, code) ?? cameFrom()
    flushSync(() => selectEntity(null))
    if (next?.isConnected) next.focus({ preventScroll: true })
    else atlas?.querySelector<HTMLElement>('[data-all-countries] > summary')?.focus()
  }
  const ask = ({ theme, view }: Asked) => {
    flushSync(() => selectTheme(theme, { view }))
    // The line that had the focus is the answer now.
    panel.current?.focus()
  }
  useEscape(panel, close)
  return (
    <article ref={panel} className={styles.panel} aria-label={name} data-country={code} tabIndex={-1}>
      <header className={styles.head}>
        <h2 className={styles.name}>{name}</h2>
        <CountryMenu entity={entity} />
      </header>
      <Content entity={entity} load={load} onAsk={ask} />
      {/* In the head; last, because a reader with keys closes it by Escape. */}
      <div className={styles.close}>
        <CloseButton label={t('panel.close')} onClick={close} />
      </div>
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
