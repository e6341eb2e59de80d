import { type RefObject, useDeferredValue, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { EntityCode } from '../domain/entity'
import { fillOfClass } from '../map/geometry/fills'
import { comparedTime } from '../state/clock'
import { useAtlas, useAtlasData } from '../state/context'
import { areColoursLighter, hasMap } from '../state/filters'
import { focusPanel, shapeOnMap } from '../state/focus'
import { useTexts } from '../text/context'
import { keyRows } from '../text/sentences/keyNotes'
import { PartBoundary } from '../text/lazyPart'
import { Icon } from '../ui/Icon'
import { Sheet } from '../ui/Sheet'
import { HydratedPart } from './hydration'
import { CHANGE_LOG, COMPARED, COUNTRY, ROUTES_LIST, ROUTE_WORDS } from './lazyParts'
import { LazyView, lazyView } from './LazyView'
import keyFoldStyles from './legend/KeyFold.module.css'
import { MapKey, KeySource, PublishedBeside } from './legend/MapKey'
import { Swatch } from './marks/Swatch'
import { AllCountries } from './panel/AllCountries'
import { CountryPanel } from './panel/CountryPanel'
import { RouteNote } from './routes/RouteNote'
import { SaveOrShare } from './share/SaveOrShare'
import styles from './Side.module.css'

/** The list of all countries, each of which it opens. */
function Countries() {
  const selectEntity = useAtlas((state) => state.selectEntity)
  const list = useRef<HTMLDivElement>(null)
  /** The list disappears with the choice, so its focus moves on to the panel. */
  const choose = (code: EntityCode) => {
    const atlas = list.current?.closest('[data-atlas]')
    flushSync(() => selectEntity(code))
    focusPanel(atlas, code)
  }
  return (
    <div ref={list}>
      <AllCountries onChoose={choose} />
    </div>
  )
}

const RouteWords = lazyView(ROUTE_WORDS)
const Content = lazyView(COUNTRY)

/** The key, what stands behind it, and the chosen country: a column, or parts around the map. */
export function Side({ keyId, routesId }: { keyId: string; routesId: string }) {
  const isMap = useAtlas((state) => hasMap(state.filters.view))
  const isOfRoutes = useAtlas((state) => state.filters.view === 'routes')
  // The list of routes follows the frame in which the map answers.
  const isListed = useDeferredValue(isOfRoutes)
  const isCompared = useAtlas(({ dataset, filters }) => comparedTime(dataset, filters) !== null)
  const code = useAtlas((state) => state.filters.entity)
  const [keyShownFor, showKeyFor] = useState<EntityCode | null>(null)
  const isLogOpen = useAtlas(({ play }) => play === 'over') && isMap && code === null
  const setPlay = useAtlas((state) => state.setPlay)
  const isFolded = isLogOpen || (isMap && code !== null && keyShownFor !== code)
  const toggleKey = () => (isLogOpen ? setPlay(null) : showKeyFor(isFolded ? code : null))
  return (
    <div
      className={isFolded ? `${styles.side} ${styles.folded}` : styles.side}
      data-column=""
      data-of={isMap ? 'map' : 'table'}
      data-chosen={code !== null || undefined}
    >
      <HydratedPart>
        <div className={styles.key} id={keyId} tabIndex={-1} data-of={isOfRoutes ? 'routes' : undefined}>
          {isMap && (code !== null || isLogOpen) && <KeyFold isOpen={!isFolded} onToggle={toggleKey} />}
          <div className={styles.rows}>
            <MapKey />
          </div>
        </div>
        {isMap && !isOfRoutes && (
          <div className={styles.source}>
            <KeySource />
          </div>
        )}
        <div className={styles.share}>
          <SaveOrShare subject="view" />
        </div>
      </HydratedPart>
      {/* Always a part: one that comes before parts not yet hydrated would stop them. */}
      <HydratedPart>
        <div className={styles.routes}>
          <RouteNote Words={RouteWords} />
        </div>
        {(isOfRoutes || isCompared || isLogOpen) && (
          <div className={styles.changes}>
            {isOfRoutes && isListed && <LazyView part={ROUTES_LIST} props={{ id: routesId }} />}
            {isCompared && <LazyView part={COMPARED} props={{}} />}
            {isLogOpen && <LazyView part={CHANGE_LOG} props={{}} />}
          </div>
        )}
      </HydratedPart>
      {isMap && (
        <HydratedPart>
          <div className={styles.folds}>
            {!isOfRoutes && <PublishedBeside />}
            {code === null && (
              <PartBoundary>
                <Countries />
              </PartBoundary>
            )}
          </div>
        </HydratedPart>
      )}
      <div className={styles.country}>
        <CountrySheet />
      </div>
    </div>
  )
}

/** The country's panel: in its column where there is room, in a sheet over the lower edge on phones. */
function CountrySheet() {
  const { t } = useTexts()
  const place = useRef<HTMLDivElement>(null)
  const entity = useAtlas((state) => state.filters.entity)
  const question = useAtlas(({ filters: { theme, sub, view } }) => `${theme} ${sub} ${view}`)
  useCountryInView(place, entity)
  return (
    <div ref={place}>
      <Sheet
        isOpen={entity !== null}
        behind={question}
        handleLabel={t('sheet.height')}
        stepLabels={{ low: t('sheet.low'), half: t('sheet.half'), full: t('sheet.full') }}
      >
        {entity !== null && (
          <PartBoundary key={entity}>
            <CountryPanel code={entity} Content={Content} />
          </PartBoundary>
        )}
      </Sheet>
    </div>
  )
}

/**
 * Scrolls the country into the part of the page between its head and the clock above the sheet, or the panel's head into
 * view, once the page is laid out.
 */
const useCountryInView = (place: RefObject<HTMLElement | null>, entity: string | null): void => {
  useEffect(() => {
    const sheet = place.current?.querySelector('[data-sheet]')
    if (entity === null || !sheet) return
    const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    const behavior = isCalm ? 'instant' : 'smooth'
    const observer = new ResizeObserver(() => {
      observer.disconnect()
      if (getComputedStyle(sheet).position === 'fixed') showShape(sheet, entity, behavior)
      else showHead(sheet, behavior)
    })
    observer.observe(sheet)
    return () => observer.disconnect()
  }, [place, entity])
}

const showShape = (sheet: Element, entity: string, behavior: ScrollBehavior): void => {
  const shape = shapeOnMap(sheet, entity)
  if (!shape) return
  const { top, bottom } = shape.getBoundingClientRect()
  const clock = sheet.closest('[data-atlas]')?.querySelector('[data-clock]')
  const from = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0
  const to = sheet.getBoundingClientRect().top - (clock?.getBoundingClientRect().height ?? 0)
  const middle = (top + bottom) / 2
  if (top > from && bottom < to) return
  window.scrollBy({ top: middle - (from + to) / 2, behavior })
}

/** The column of the country, or the one that it shares, scrolls to its top; below the map the page moves as little as it can. */
const showHead = (sheet: Element, behavior: ScrollBehavior): void => {
  const columns = [sheet.closest(`.${styles.country}`), sheet.closest('[data-column]')]
  const column = columns.find((element) => element && getComputedStyle(element).overflowY === 'auto')
  if (column) column.scrollTo({ top: 0, behavior })
  else sheet.scrollIntoView({ block: 'nearest', behavior })
}

/** More classes than these have no room for their words in a folded key. */
const MOST_IN_WORDS = 5

interface KeyFoldProps {
  isOpen: boolean
  onToggle: () => void
}

/** Where a chosen country takes the place of the key: one line of its swatches with their numbers, which brings it back and puts it away. */
function KeyFold({ isOpen, onToggle }: KeyFoldProps) {
  const texts = useTexts()
  const { dataset, filters } = useAtlasData()
  const { theme, sub, entity } = filters
  const own = entity === null ? [] : dataset.valueOf(entity, filters).classes
  const hasClasses = !isOpen && filters.view !== 'routes'
  const rows = hasClasses ? keyRows(texts, dataset, filters).filter(({ total }) => total > 0) : []
  return (
    <button type="button" className={keyFoldStyles.fold} aria-expanded={isOpen} onClick={onToggle}>
      {texts.t('key.title')}
      {hasClasses && (
        <span
          className={`${keyFoldStyles.swatches} ${rows.length > MOST_IN_WORDS ? keyFoldStyles.many : ''}`}
        >
          {rows.map(({ classId, label, total }) => (
            <span
              key={classId}
              className={keyFoldStyles.look}
              title={label}
              data-own={own.includes(classId) || undefined}
            >
              <Swatch fill={fillOfClass(theme, sub, classId)} isLighter={areColoursLighter(filters)} />{' '}
              <span className={keyFoldStyles.label}>{label}</span> {total}
            </span>
          ))}
        </span>
      )}
      <Icon name="chevron" />
    </button>
  )
}
