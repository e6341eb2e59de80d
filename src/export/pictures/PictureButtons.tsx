import { useRef, useState, useSyncExternalStore } from 'react'
import { useTexts } from '../../text/context'
import { askWithNewPage } from '../../data/resource'
import styles from './PictureButtons.module.css'
import { FORMATS, type Format, isFramed, type Outcome, type Picture, savePicture } from './save'
import { OUTCOME_WORDS } from './words'

interface PictureButtonsProps {
  make: () => Promise<Picture>
  label?: 'pictures.download' | 'pictures.downloadChart'
  hasPrint?: boolean
}

/** Saves a picture, with a button for each format, and shows the outcome. */
export function PictureButtons({ make, label = 'pictures.download', hasPrint = false }: PictureButtonsProps) {
  const { t } = useTexts()
  const [status, setStatus] = useState<'making' | Outcome | null>(null)
  const framed = useFramedAddress()
  const save = async (format: Format) => {
    setStatus('making')
    setStatus(await savePicture(make, format))
  }
  if (framed !== null)
    return (
      <p className={styles.row} data-picture-buttons="">
        <a className={styles.link} href={framed} target="_blank" rel="noopener">
          {t('pictures.framed')}
        </a>
      </p>
    )
  return (
    <div className={styles.row} role="group" aria-label={t(label)} data-picture-buttons="">
      <span aria-hidden="true">{t('text.labelled', { label: t(label), value: '' })}</span>
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          className={`linkButton ${styles.button}`}
          data-format={format}
          onClick={() => save(format)}
        >
          {t(`pictures.as.${format}`)}
        </button>
      ))}
      {hasPrint && (
        <button type="button" className={`linkButton ${styles.button}`} onClick={() => window.print()}>
          {t('pictures.print')}
        </button>
      )}
      <span role="status">{status && t(OUTCOME_WORDS[status])}</span>
      {status === 'lost' && (
        <button type="button" className={`linkButton ${styles.button}`} onClick={askWithNewPage}>
          {t('failure.retry')}
        </button>
      )}
    </div>
  )
}

/** Gives the address of the page outside its frame, whose host may forbid downloads; null without a frame. */
const useFramedAddress = (): string | null =>
  useSyncExternalStore(
    neverChanges,
    () => (isFramed() ? window.location.href : null),
    () => null,
  )

const neverChanges = () => () => {}

/** Shows the buttons of the figure around them, see docs/pictures.md. */
export function FigureButtons() {
  const place = useRef<HTMLDivElement>(null)
  const make = async (): Promise<Picture> => {
    const figure = place.current?.closest<HTMLElement>('figure')
    if (!figure) throw new Error('These buttons are not inside a figure.')
    const { figurePicture } = await import('./figurePicture')
    return figurePicture(figure)
  }
  return (
    <div ref={place}>
      <PictureButtons make={make} label="pictures.downloadChart" />
    </div>
  )
}
