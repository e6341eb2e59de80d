import { type RefObject, useEffect, useRef } from 'react'
import { useAtlas } from '../state/context'
import { useTexts } from '../text/context'
import { Sheet } from '../ui/Sheet'
import { shapeOnMap } from '../state/focusWays'
import { type CountryContentProps, CountryPanel } from './panel/CountryPanel'
import { PartBoundary } from '../text/lazy/PartBoundary'
import { COUNTRY } from './lazyParts'
import { LazyView } from './LazyView'

/** The country's panel: in its column where there is room, in a sheet over the lower edge on phones. */
export function CountrySheet() {
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
        <PartBoundary key={entity}>
          <CountryPanel Content={Content} />
        </PartBoundary>
      </Sheet>
    </div>
  )
}

function Content(props: CountryContentProps) {
  return <LazyView part={COUNTRY} given={props} />
}

/** Scrolls the country into the part of the page between its head and the clock above the sheet, or the panel's head into view. */
const useCountryInView = (place: RefObject<HTMLElement | null>, entity: string | null): void => {
  useEffect(() => {
    const sheet = place.current?.querySelector('[data-sheet]')
    if (entity === null || !sheet) return
    const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    const behavior = isCalm ? 'instant' : 'smooth'
    if (getComputedStyle(sheet).position !== 'fixed') {
      showHead(sheet, behavior)
      return
    }
    const shape = shapeOnMap(place.current, entity)
    if (!shape) return
    const { top, bottom } = shape.getBoundingClientRect()
    const atlas = place.current?.closest('[data-atlas]')
    const clock = atlas?.querySelector('[data-clock]')?.getBoundingClientRect().height ?? 0
    const from = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0
    const to = window.innerHeight - sheet.getBoundingClientRect().height - clock
    const middle = (top + bottom) / 2
    if (top > from && bottom < to) return
    window.scrollBy({ top: middle - (from + to) / 2, behavior })
  }, [place, entity])
}

/** The column of the country, or the one that it shares, scrolls to its top; below the map the page moves as little as it can. */
const showHead = (sheet: Element, behavior: ScrollBehavior): void => {
  const columns = [sheet.closest('[data-country-column]'), sheet.closest('[data-column]')]
  const column = columns.find((element) => element && getComputedStyle(element).overflowY === 'auto')
  if (column) column.scrollTo({ top: 0, behavior })
  else sheet.scrollIntoView({ block: 'nearest', behavior })
}
