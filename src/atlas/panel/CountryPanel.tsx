import { type ComponentType, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { CountryFile } from '../../data/contract'
import { type UsedResource, useResource } from '../../data/useResource'
import type { Entity, EntityCode } from '../../domain/entity'
import { comparePath, countryPath } from '../../domain/sitePaths'
import { useAtlas, useFiles } from '../../state/context'
import { shapeOnMap } from '../../state/focus'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../text/sentences/words'
import { CloseButton, Icon } from '../../ui/Icon'
import { useEscape } from '../../ui/useKey'
import { SaveOrShare } from '../share/SaveOrShare'
import type { QuestionTarget } from './CountryLines'
import menuStyles from '../../ui/Menu.module.css'
import styles from './CountryPanel.module.css'

export interface CountryContentProps {
  readonly entity: Entity
  readonly load: UsedResource<CountryFile>
  /** Asks another question on the map and keeps the country. */
  readonly onAsk: (target: QuestionTarget) => void
}

interface CountryPanelProps {
  code: EntityCode
  /** The content of the panel, or a notice until it is loaded. */
  Content: ComponentType<CountryContentProps>
}

/** The chosen country with a way to close it. */
export function CountryPanel({ code, Content }: CountryPanelProps) {
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
  const ask = ({ theme, view }: QuestionTarget) => {
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

/** Actions for the chosen country: compare it, save or share it, open its page. */
function CountryMenu({ entity }: { entity: Entity }) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const [isOpen, setOpen] = useState(false)
  const menu = useRef<HTMLDivElement>(null)
  const nothing = useRef<HTMLElement>(null)
  const close = () => {
    setOpen(false)
    menu.current?.querySelector('summary')?.focus()
  }
  useEscape(isOpen ? menu : nothing, close)
  const previous = useAtlas(({ dataset, previousEntity: code }) =>
    code && code !== entity.code ? dataset.entity(code) : null,
  )
  const compare = root + comparePath(entity.code, previous?.code)
  return (
    <div
      ref={menu}
      className={styles.menu}
      // A menu left open would hide what has the focus; a press beside it takes the focus too. Its own dialog is part of it.
      onBlur={({ currentTarget, relatedTarget }) => {
        const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget)
        if (!isInside && !currentTarget.querySelector('dialog[open]')) setOpen(false)
      }}
    >
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary
          className={`${menuStyles.handle} ${styles.more}`}
          aria-label={t('panel.menu', { name: entityLabel(entity) })}
        >
          <Icon name="more" />
        </summary>
        <ul className={`${menuStyles.list} ${styles.list}`}>
          <li>
            <a href={compare}>
              {previous ? t('panel.compareWith', { name: entityLabel(previous) }) : t('panel.compare')}
            </a>
          </li>
          <li>
            <SaveOrShare subject="country" isItem />
          </li>
          <li>
            <a href={root + countryPath(entity)}>{t('panel.page')}</a>
          </li>
        </ul>
      </details>
    </div>
  )
}
