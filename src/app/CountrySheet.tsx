import { type RefObject, useEffect, useRef } from 'react'
import { useAtlas } from '../store/context'
import { useTexts } from '../text/context'
import { Sheet } from '../ui/Sheet'
import { CountryPanel } from '../views/panel/CountryPanel'

/** The country's panel: in its column where there is room, in a sheet over the lower edge on phones. */
export function CountrySheet() {
  const { t } = useTexts()
  const place = useRef<HTMLDivElement>(null)
  const entity = useAtlas((state) => state.filters.entity)
  useCountryInView(place, entity)
  return (
    <div ref={place}>
      <Sheet
        isOpen={entity !== null}
        handleLabel={t('sheet.height')}
        stepLabels={{ low: t('sheet.low'), half: t('sheet.half'), full: t('sheet.full') }}
      >
        <CountryPanel />
      </Sheet>
    </div>
  )
}

/** Where a sheet lies over the page, scrolls the chosen country into the part that is left uncovered. */
const useCountryInView = (place: RefObject<HTMLElement | null>, entity: string | null): void => {
  useEffect(() => {
    const sheet = place.current?.querySelector('[data-sheet]')
    if (entity === null || !sheet || getComputedStyle(sheet).position !== 'fixed') return
    const atlas = place.current?.closest('[data-atlas]')
    const shape = atlas?.querySelector(`svg[data-map] [data-entity="${entity}"][role]`)
    if (!shape) return
    const { top, bottom } = shape.getBoundingClientRect()
    const uncovered = window.innerHeight - sheet.getBoundingClientRect().height
    const middle = (top + bottom) / 2
    if (middle > 0 && middle < uncovered) return
    const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    window.scrollBy({ top: middle - uncovered / 2, behavior: isCalm ? 'instant' : 'smooth' })
  }, [place, entity])
}
