import { memo, useRef } from 'react'
import { useTexts } from '../../text/context'
import { Icon } from '../../ui/Icon'
import styles from './ZoomButtons.module.css'
import type { MapZoom } from './useZoom'

/** Zoom by buttons, for every reader and every pointer. */
export const ZoomButtons = memo(function ZoomButtons({ zoom }: { zoom: MapZoom }) {
  const { t } = useTexts()
  const zoomIn = useRef<HTMLButtonElement>(null)
  const onIntent = { onPointerEnter: zoom.prepare, onFocus: zoom.prepare }
  /** The button goes away with the zoom: its focus stays with the others. */
  const reset = () => {
    zoomIn.current?.focus()
    zoom.reset()
  }
  return (
    <div className={styles.buttons} role="group" aria-label={t('zoom.title')}>
      <button
        ref={zoomIn}
        type="button"
        className="squareButton"
        aria-label={t('zoom.in')}
        onClick={zoom.zoomIn}
        {...onIntent}
      >
        <Icon name="plus" />
      </button>
      <button
        type="button"
        className="squareButton"
        aria-label={t('zoom.out')}
        aria-disabled={!zoom.isZoomed}
        onClick={zoom.zoomOut}
        {...onIntent}
      >
        <Icon name="minus" />
      </button>
      {zoom.isZoomed && (
        <button type="button" className={`squareButton ${styles.reset}`} onClick={reset}>
          {t('zoom.reset')}
        </button>
      )}
    </div>
  )
})
