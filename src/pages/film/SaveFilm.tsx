import { useState } from 'react'
import type { FilmInput as DrawnFilm } from '../../export/film/filmDrawing'
import type { SlideStep } from '../../export/film/slides'
import { PictureButtons } from '../../export/pictures/PictureButtons'
import { isScriptFailure } from '../../data/resource'
import type { FigureGeometry } from '../../map/markup/figureGeometry'
import { useAtlas } from '../../state/context'
import type { Film } from '../../state/film'
import { useTexts } from '../../text/context'
import { Button } from '../../ui/Button'
import { Segments } from '../../ui/Segments'
import { saveFile } from '../../ui/saveFile'
import styles from './SaveFilm.module.css'

interface SaveFilmProps {
  film: Film
  geometry: FigureGeometry
}

const STEPS = ['1', '5'] as const satisfies readonly SlideStep[]

const loadDrawing = () => import('../../export/film/filmFiles')

/** The film as files: one picture that plays, pictures for slides, and the picture of the day shown. */
export function SaveFilm(props: SaveFilmProps) {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const on = useAtlas((state) => state.filters.on)
  const [step, setStep] = useState<SlideStep>('1')
  const [status, setStatus] = useState('')
  const drawn = async (): Promise<DrawnFilm> => {
    const { fontFaces, presentAddress } = await loadDrawing()
    return { dataset, texts, ...props, address: presentAddress(), fonts: await fontFaces(['serif', 'sans']) }
  }
  const save = (make: (files: Awaited<ReturnType<typeof loadDrawing>>) => Promise<void>) => {
    setStatus(t('pictures.making'))
    loadDrawing()
      .then(make)
      .then(
        () => setStatus(t('pictures.saved')),
        (error: unknown) => setStatus(t(isScriptFailure(error) ? 'view.failed' : 'pictures.failed')),
      )
  }
  const saveAnimated = () =>
    save(async ({ animatedFilm }) => {
      const { name, svg } = animatedFilm(await drawn())
      saveFile(`${name}.svg`, svg, 'image/svg+xml')
    })
  const saveSlides = () =>
    save(async ({ filmPicture, slidesZip }) => {
      const input = await drawn()
      const zip = await slidesZip(input, step, (number, count) =>
        setStatus(t('film.slides.making', { number, count })),
      )
      saveFile(`${filmPicture(input, input.film.whole.last).name}.zip`, zip, zip.type)
    })
  const makePicture = async () => {
    const [{ filmPicture }, input] = await Promise.all([loadDrawing(), drawn()])
    return filmPicture(input, on)
  }
  return (
    <section className={styles.save} aria-labelledby="film-files">
      <h2 id="film-files">{t('film.files')}</h2>
      <div className={styles.file}>
        <Button kind="other" onClick={saveAnimated}>
          {t('film.files.animated')}
        </Button>
        <p>{t('film.files.animated.more')}</p>
      </div>
      <div className={styles.file}>
        <Button kind="other" onClick={saveSlides}>
          {t('film.files.slides')}
        </Button>
        <p>{t('film.files.slides.more')}</p>
        <Segments
          legend={t('film.slides.step')}
          values={STEPS}
          value={step}
          labelOf={(years) => t('film.slides.years', { years })}
          onChoose={setStep}
        />
      </div>
      <p role="status" className={styles.status}>
        {status}
      </p>
      <PictureButtons make={makePicture} label="film.files.picture" />
    </section>
  )
}
