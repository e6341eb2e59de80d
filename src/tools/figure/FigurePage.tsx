import { use, useState, type ReactNode, useId } from 'react'
import { type AtlasParts, AtlasProvider } from '../../atlas/AtlasProvider'
import { isScriptFailure } from '../../data/resource'
import { figureFile } from '../../pictures/figureFiles'
import { FIGURE_FILES, type FigureFileType } from '../../pictures/figureSettings'
import { useAtlas, useFiles, useSettled } from '../../state/context'
import { atlasPath, linkTo, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { failureText, mapQuestion } from '../../text/sentences/words'
import { Button, RetryNotice } from '../../ui/Button'
import { saveFile, useCopy } from '../../ui/copyAndSave'
import { Segments } from '../../ui/Choices'
import { figureAlt, figureCaption, figureDescription, figureCitation } from '../../pictures/figureCaption'
import { today } from '../../domain/clock'
import { Titled } from '../../text/dataTexts'
import { FigureChoices } from './FigureChoices'
import { figureSettings, useFigureSettings } from './figureStore'
import { type DrawnFigure, type Figure, useFigure } from './useFigure'
import shared from '../../pages/text.module.css'
import styles from './FigurePage.module.css'

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

/** The texts that go with the figure, to read and to copy: caption, alternative text, description and citation. */
function FigureTexts({ figure }: { figure: Figure }) {
  const { t } = useTexts()
  if (figure.status !== 'ready') return null
  const { settings, input } = figure
  return (
    <div className={styles.texts}>
      <TextBlock kind="caption" text={figureCaption(settings, input)} />
      <TextBlock kind="alt" text={figureAlt(settings, input)}>
        <p className="noteText">{t('figure.alt.hint')}</p>
      </TextBlock>
      <TextBlock kind="long" text={figureDescription(settings, input)} />
      <TextBlock kind="citation" text={figureCitation(settings, input, today())} />
    </div>
  )
}

/** The alternative text names the preview. */
const ALT_ID = 'figure-alt'

interface TextBlockProps {
  kind: 'caption' | 'alt' | 'long' | 'citation'
  text: string
  children?: ReactNode
}

function TextBlock({ kind, text, children }: TextBlockProps) {
  const { t } = useTexts()
  const id = useId()
  const [hasWorked, copy] = useCopy(text)
  return (
    <section aria-labelledby={id} className={styles.block}>
      <h2 id={id}>{t(`figure.${kind}`)}</h2>
      {children}
      <p id={kind === 'alt' ? ALT_ID : undefined} className={styles.text} data-figure-text={kind}>
        <Titled text={text} />
      </p>
      <div className={styles.copy}>
        <Button kind="other" isSmall onClick={copy}>
          {t(`figure.${kind}.copy`)}
        </Button>
        <span role="status">
          {hasWorked !== null && t(hasWorked ? 'correct.copied' : 'correct.copyFailed')}
        </span>
      </div>
    </section>
  )
}
