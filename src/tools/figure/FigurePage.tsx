import { use, useState, useId, useDeferredValue, useMemo, useSyncExternalStore } from 'react'
import type { Topology } from 'topojson-specification'
import { type AtlasParts, AtlasProvider } from '../../atlas/AtlasProvider'
import { isScriptFailure } from '../../data/resource'
import { useResource } from '../../data/useResource'
import { areRoutesWanted } from '../../state/filters'
import { drawFigure, type FigureInput, type FigurePicture, fittingSizes } from '../../pictures/drawFigure'
import { figureFile } from '../../pictures/figureFiles'
import {
  FIGURE_FILES,
  FIGURE_SIZES,
  type FigureSettings,
  type FigureSize,
  type FigureFileType,
} from '../../pictures/figureSettings'
import { useAtlas, useFiles, useSettled } from '../../state/context'
import { atlasPath, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { failureText, mapQuestion } from '../../text/sentences/words'
import { Button, RetryNotice } from '../../ui/Button'
import { saveFile, useCopy } from '../../ui/copyAndSave'
import { Segments } from '../../ui/Choices'
import { figureAlt, figureCaption, figureDescription, figureCitation } from '../../pictures/figureCaption'
import { today } from '../../domain/clock'
import { Titled } from '../../text/dataTexts'
import { FigureChoices } from './FigureChoices'
import { useFigureSettings } from './figureStore'
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
  const sizes = figure.status === 'ready' ? figure.sizes : FIGURE_SIZES
  return (
    <div className={styles.page}>
      <h1>{t('figure.title')}</h1>
      <p className={`${shared.lead} ${styles.lead}`}>{t('figure.lead')}</p>
      <p className="noScript">{t('figure.noScript')}</p>
      <Asked />
      <div className={styles.studio}>
        <div className={styles.choices} data-choices="">
          <FigureChoices settings={settings} sizes={sizes} topology={topology} />
          <SaveFigure figure={figure} />
        </div>
        <Preview figure={figure} />
      </div>
      {figure.status === 'ready' && <FigureTexts {...figure} />}
    </div>
  )
}

/** The question of the figure, which the atlas changes. */
function Asked() {
  const texts = useTexts()
  const href = useSiteRoot() + useSettled(atlasPath)
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.settled)
  return (
    <p className={styles.asked}>
      {mapQuestion(texts, dataset, filters)} <a href={href}>{texts.t('figure.change')}</a>
    </p>
  )
}

const LABELS = { png: 'pictures.as.png', svg: 'pictures.as.svg' } as const

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
function FigureTexts({ settings, input }: DrawnFigure) {
  return (
    <div className={styles.texts}>
      <TextBlock kind="caption" text={figureCaption(settings, input)} />
      <TextBlock kind="alt" text={figureAlt(settings, input)} />
      <TextBlock kind="long" text={figureDescription(settings, input)} />
      <TextBlock kind="citation" text={figureCitation(settings, input, today())} />
    </div>
  )
}

/** The alternative text names the preview. */
const ALT_ID = 'figure-alt'

type TextKind = 'caption' | 'alt' | 'long' | 'citation'

function TextBlock({ kind, text }: { kind: TextKind; text: string }) {
  const { t } = useTexts()
  const id = useId()
  const [hasWorked, copy] = useCopy(text)
  return (
    <section aria-labelledby={id} className={styles.block}>
      <h2 id={id}>{t(`figure.${kind}`)}</h2>
      {kind === 'alt' && <p className="noteText">{t('figure.alt.hint')}</p>}
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

/** A figure that is drawn, with what it was drawn from and the sizes that have room for it. */
interface DrawnFigure {
  readonly settings: FigureSettings
  readonly input: FigureInput
  readonly sizes: readonly FigureSize[]
  readonly picture: FigurePicture
}

/** The present figure, or why there is none. */
type Figure =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: unknown; readonly retry: () => void }
  | ({ readonly status: 'ready' } & DrawnFigure)

const neverChanges = () => () => undefined

/**
 * Draws the figure of the present state; what it shows may follow the choices by a moment. Its address is null while a page is
 * made, and in a file, which others cannot open.
 */
const useFigure = (chosen: FigureSettings, topology: Topology): Figure => {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const wanted = useDeferredValue(chosen)
  const filters = useDeferredValue(useAtlas((state) => state.filters))
  const path = useSiteRoot() + atlasPath(filters)
  const address = useSyncExternalStore(
    neverChanges,
    () => (window.location.protocol.startsWith('http') ? new URL(path, document.baseURI).href : null),
    () => null,
  )
  const isOfRoutes = areRoutesWanted(filters)
  const { state, retry } = useResource(useFiles().corridors, isOfRoutes)
  const corridors = isOfRoutes && state.status === 'ready' ? state.value : null
  const input: FigureInput = useMemo(
    () => ({ dataset, topology, texts, filters, corridors, address }),
    [dataset, topology, texts, filters, corridors, address],
  )
  return useMemo(() => {
    if (isOfRoutes && state.status === 'failed') return { status: 'failed', error: state.error, retry }
    if (isOfRoutes && state.status !== 'ready') return { status: 'loading' }
    const sizes = fittingSizes(wanted, input)
    const [first = wanted.size] = sizes
    const settings = sizes.includes(wanted.size) ? wanted : { ...wanted, size: first }
    return { status: 'ready', settings, input, sizes, picture: drawFigure(settings, input) }
  }, [isOfRoutes, state, retry, wanted, input])
}
