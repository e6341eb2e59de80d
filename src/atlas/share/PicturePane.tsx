import { useId, useState } from 'react'
import { today } from '../../domain/clock'
import { figureAlt, figureCitation, figureDescription } from '../../pictures/describeFigure'
import { CanvasError, figureFile } from '../../pictures/figureFiles'
import {
  FIGURE_FILES,
  FIGURE_FORMATS,
  FIGURE_SIZES,
  type FigureFileType,
  type FigureSettings,
  type FigureSize,
  TITLE_LIMIT,
  titleOf,
} from '../../pictures/figureSettings'
import { useTexts } from '../../text/context'
import type { Texts } from '../../text/i18n'
import { Titled } from '../../text/dataTexts'
import { failureText } from '../../text/sentences/words'
import { RetryNotice } from '../../ui/Button'
import { Segments } from '../../ui/Choices'
import { copyText, saveFile } from '../../ui/copyAndSave'
import { PressButton, usePress } from './Row'
import styles from './PicturePane.module.css'
import type { Subject } from './subject'
import { type DrawnFigure, useFigure } from './useFigure'

interface PicturePaneProps {
  subject: Subject
  /** The choices, which the dialog keeps in memory alone: no address has a title. */
  settings: FigureSettings
  onChange: (settings: FigureSettings) => void
}

/** Makes a picture of the present state: how it looks, beside its size, its title, its file and its texts. */
export function PicturePane({ subject, settings, onChange }: PicturePaneProps) {
  const texts = useTexts()
  const { t } = texts
  const figure = useFigure(subject, settings)
  const sizes = figure.status === 'ready' ? figure.sizes : FIGURE_SIZES
  const size = sizes.includes(settings.size) ? settings.size : (sizes[0] ?? settings.size)
  return (
    <div className={styles.pane}>
      <section className={styles.preview} aria-label={t('share.picture.preview')}>
        {figure.status === 'ready' && <Preview {...figure} />}
        {figure.status === 'loading' && <p role="status">{t('share.picture.loading')}</p>}
        {figure.status === 'failed' && (
          <RetryNotice label={t('failure.retry')} onRetry={figure.retry}>
            <b>{t('share.picture.notLoaded')}</b> {failureText(texts, figure.error)}
          </RetryNotice>
        )}
      </section>
      <div className={styles.choices}>
        <Segments
          legend={t('share.picture.layout')}
          look="tiles"
          values={sizes}
          value={size}
          labelOf={(choice) => sizeLabel(texts, choice)}
          onChoose={(chosen) => onChange({ ...settings, size: chosen })}
        />
        <TitleField
          title={settings.title}
          otherwise={figure.status === 'ready' ? figure.picture.title : ''}
          onChange={(title) => onChange({ ...settings, title })}
        />
        <SaveFigure figure={figure.status === 'ready' ? figure : null} />
        {figure.status === 'ready' && <FigureTexts {...figure} />}
        <p className="noteText">{t('share.picture.always', { caution: t('footer.prevalence') })}</p>
      </div>
    </div>
  )
}

/** The alternative text names the preview. */
const ALT_ID = 'picture-alt'

function Preview({ picture, settings }: DrawnFigure) {
  return (
    <div
      className={styles.picture}
      role="img"
      aria-labelledby={ALT_ID}
      data-figure={settings.kind}
      data-size={settings.size}
      // oxlint-disable-next-line react/no-danger -- the drawing escapes every text in it
      dangerouslySetInnerHTML={{ __html: picture.svg }}
    />
  )
}

/** The name of a size with its measures. */
const sizeLabel = ({ t }: Texts, size: FigureSize) => {
  const { unit, width, height } = FIGURE_FORMATS[size]
  return (
    <>
      <b>{t(`figure.size.${size}`)}</b>{' '}
      <small>{unit === 'mm' ? t('share.picture.mm', { width }) : `${width} × ${height}`}</small>
    </>
  )
}

interface TitleFieldProps {
  title: string
  /** The title without one of one's own. */
  otherwise: string
  onChange: (title: string) => void
}

/** A title as it is typed, which may end with a space that the picture leaves out. */
function TitleField({ title, otherwise, onChange }: TitleFieldProps) {
  const { t } = useTexts()
  const id = useId()
  const [typed, setTyped] = useState(title)
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('share.picture.title')}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        maxLength={TITLE_LIMIT}
        placeholder={otherwise}
        value={titleOf(typed) === title ? typed : title}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          setTyped(target.value)
          onChange(titleOf(target.value))
        }}
      />
      <p id={`${id}-hint`} className="noteText">
        {t('share.picture.title.hint', { limit: TITLE_LIMIT })}
      </p>
    </div>
  )
}

/** Saves the picture as a file of the chosen type, and says what came of it. */
function SaveFigure({ figure }: { figure: DrawnFigure | null }) {
  const { t } = useTexts()
  const [type, setType] = useState<FigureFileType>('png')
  const press = usePress('share.saved', async () => {
    if (!figure) return
    const { name, blob } = await figureFile(figure.settings, figure.input, type)
    saveFile(name, blob, blob.type)
  })
  const isFailed = press.status === 'failed'
  // An SVG is drawn by no canvas, and needs the same fonts.
  const failure = press.error instanceof CanvasError ? 'share.picture.failed' : 'share.picture.notMade'
  return (
    <div className={styles.save}>
      <Segments
        legend={t('share.picture.format')}
        look="joined"
        values={FIGURE_FILES}
        value={type}
        labelOf={(choice) => choice.toUpperCase()}
        onChoose={setType}
      />
      <PressButton press={press} label={t('share.picture.save')} isMain isReady={figure !== null} />
      <p role="status" className={isFailed ? styles.failed : 'visuallyHidden'}>
        {isFailed && t(failure)}
        {press.status === 'busy' && t('share.busy')}
        {press.status === 'done' && t(press.done)}
      </p>
    </div>
  )
}

/** The texts that go with the picture, to copy: alternative text, description and citation. */
function FigureTexts({ settings, input }: DrawnFigure) {
  return (
    <div className={styles.texts}>
      <TextBlock kind="alt" text={figureAlt(settings, input)} />
      <TextBlock kind="long" text={figureDescription(settings, input)} />
      <TextBlock kind="citation" text={figureCitation(settings, input, today())} />
    </div>
  )
}

function TextBlock({ kind, text }: { kind: 'alt' | 'long' | 'citation'; text: string }) {
  const { t } = useTexts()
  const id = useId()
  const press = usePress('share.copied', () => copyText(text))
  const isFailed = press.status === 'failed'
  return (
    <section aria-labelledby={id} className={styles.block}>
      <div>
        <h3 id={id}>{t(`share.picture.${kind}`)}</h3>
        <p
          id={kind === 'alt' ? ALT_ID : undefined}
          className={styles.text}
          // What could not be copied is there to be selected.
          data-whole={isFailed || undefined}
          data-figure-text={kind}
        >
          <Titled text={text} />
        </p>
        <p role="status" className={isFailed ? styles.failed : 'visuallyHidden'}>
          {isFailed && t('correct.copyFailed')}
          {press.status === 'done' && t(press.done)}
        </p>
      </div>
      <PressButton press={press} label={t('share.copy')} describedBy={id} />
    </section>
  )
}
