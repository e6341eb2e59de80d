import { use, useState } from 'react'
import { type AtlasParts, AtlasProvider } from '../../atlas/AtlasProvider'
import { isScriptFailure } from '../../data/resource'
import { figureFile } from '../../pictures/figureFiles'
import { FIGURE_FILES, type FigureFileType } from '../../pictures/figureSettings'
import { useAtlas, useFiles, useSettled } from '../../state/context'
import { atlasPath, linkTo, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { failureText, mapQuestion } from '../../text/sentences/words'
import { Button, RetryNotice } from '../../ui/Button'
import { saveFile } from '../../ui/useCopy'
import { Segments } from '../../ui/Choices'
import shared from '../../pages/text.module.css'
import { FigureChoices } from './FigureChoices'
import styles from './FigurePage.module.css'
import { figureSettings, useFigureSettings } from './figureStore'
import { ALT_ID, FigureTexts } from './FigureTexts'
import { type DrawnFigure, type Figure, useFigure } from './useFigure'

/** The page that makes a figure: its choices, how it looks, its files and its texts. */
export function FigurePage(parts: AtlasParts) {
  return (
    <AtlasProvider {...parts}>
      <Content />
    </AtlasProvider>
  )
}

function Content() {
  const topology = use(useFiles().wholeTopology.load())
  const { t } = useTexts()
  const settings = useFigureSettings()
  const figure = useFigure(settings, topology)
  return (
    <div className={styles.page}>
      <h1>{t('figure.title')}</h1>
      <p className={`${shared.lead} ${styles.lead}`}>{t('figure.lead')}</p>
      <p className="noScript">{t('figure.noScript')}</p>
      <Asked />
      <div className={styles.studio}>
        <div className={styles.choices} data-choices="">
          <FigureChoices
            figure={figure}
            settings={settings}
            topology={topology}
            onChange={figureSettings.setState}
          />
          <SaveFigure figure={figure} />
        </div>
        <Preview figure={figure} />
      </div>
      <FigureTexts figure={figure} />
    </div>
  )
}

/** The question of the figure, which the atlas changes. */
function Asked() {
  const texts = useTexts()
  const href = linkTo(useSiteRoot(), useSettled(atlasPath))
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.settled)
  return (
    <p className={styles.asked}>
      {mapQuestion(texts, dataset, filters)} <a href={href}>{texts.t('figure.change')}</a>
    </p>
  )
}

const LABELS = { png: 'pictures.as.png', svg: 'pictures.as.svg', pdf: 'figure.as.pdf' } as const

const OUTCOMES = { making: 'figure.making', done: 'pictures.saved', failed: 'figure.failed.file' } as const

/** Saves the figure as a file of the chosen type, and says what came of it. */
function SaveFigure({ figure }: { figure: Figure }) {
  const { t } = useTexts()
  const [type, setType] = useState<FigureFileType>('png')
  const [outcome, setOutcome] = useState<keyof typeof OUTCOMES | null>(null)
  const save = async () => {
    if (figure.status !== 'ready') return
    setOutcome('making')
    try {
      const { name, blob } = await figureFile(figure.settings, figure.input, type)
      saveFile(name, blob, blob.type)
      setOutcome('done')
    } catch (error) {
      if (!isScriptFailure(error)) reportError(error)
      setOutcome('failed')
    }
  }
  return (
    <div className={styles.save}>
      <Segments
        legend={t('figure.file')}
        values={FIGURE_FILES}
        value={type}
        labelOf={(choice) => t(LABELS[choice])}
        onChoose={(choice) => {
          setType(choice)
          setOutcome(null)
        }}
      />
      <Button kind="main" isDisabled={figure.status !== 'ready'} onClick={() => void save()}>
        {t('figure.save')}
      </Button>
      <p role="status" className={styles.status}>
        {outcome && t(OUTCOMES[outcome])}
      </p>
    </div>
  )
}

/** The figure as it will be, scaled to the page, or why there is none. */
function Preview({ figure }: { figure: Figure }) {
  const texts = useTexts()
  const { t } = texts
  return (
    <section className={styles.preview} aria-label={t('figure.preview')}>
      {figure.status === 'ready' ? (
        <Picture {...figure} />
      ) : figure.status === 'failed' ? (
        <RetryNotice label={t('failure.retry')} onRetry={figure.retry}>
          <b>{t('figure.failed')}</b> {failureText(texts, figure.error)}
        </RetryNotice>
      ) : (
        <p className={styles.wait} role="status" data-no-figure="">
          {t('figure.loading')}
        </p>
      )}
    </section>
  )
}

function Picture({ picture, settings }: DrawnFigure) {
  const { t } = useTexts()
  const [width, height] = picture.sizeMm ?? [picture.width, picture.height]
  return (
    <figure className={styles.figure} data-figure={picture.kind} data-size={settings.size}>
      <div
        className={styles.picture}
        role="img"
        aria-labelledby={ALT_ID}
        // oxlint-disable-next-line react/no-danger -- the drawing escapes every text in it
        dangerouslySetInnerHTML={{ __html: picture.svg }}
        suppressHydrationWarning
      />
      <figcaption className="noteText">
        {t(picture.sizeMm ? 'figure.inMm' : 'figure.inPx', {
          width: Math.round(width),
          height: Math.round(height),
        })}
      </figcaption>
    </figure>
  )
}
