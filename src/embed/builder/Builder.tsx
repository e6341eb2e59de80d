import { useEffect, useId, useRef, useState } from 'react'
import { useAtlas } from '../../state/context'
import { debounce } from '../../state/debounce'
import { useTexts } from '../../text/context'
import { Button } from '../../ui/Button'
import { Segments } from '../../ui/Choices'
import { useCopy } from '../../ui/copyAndSave'
import { CODE_FORMS, type CodeForm, FRAME_SHAPES } from '../embedCode'
import type { EmbedKind } from '../embedLink'
import { letGo, lookAfter } from '../host/frames'
import { type DraftCode, kindsOf, useDraftCode } from './draft'
import { DraftChoices } from './DraftChoices'
import styles from './Builder.module.css'

/** Makes the code of the present state for another site: the code first, then what may be chosen, beside a preview. */
export function Builder({ kind }: { kind: EmbedKind }) {
  const { t } = useTexts()
  const { draft, made, origin, hasFailed, change } = useDraftCode(kind)
  const kinds = kindsOf(
    kind,
    useAtlas((state) => state.filters),
  )
  return (
    <div className={styles.builder}>
      <div className={styles.choices}>
        <Code made={made} form={draft.form} origin={origin} onChoose={(form) => change({ form })} />
        <DraftChoices draft={draft} kinds={kinds} onChange={change} />
        <p role="status" className="smallText">
          {hasFailed && t('builder.languageFailed')}
        </p>
        <p className={styles.hint}>{t('builder.hint')}</p>
      </div>
      <Preview made={made} kind={draft.kind} form={draft.form} />
    </div>
  )
}

interface CodeProps {
  made: DraftCode
  form: CodeForm
  /** The origin of the atlas, which a policy of the writer's site must allow. */
  origin: string
  onChoose: (form: CodeForm) => void
}

const ADVICE = ['wordPress', 'pageBuilder', 'policy', 'sandbox', 'last'] as const

/** Shows the code of the chosen kind, to copy, with advice for sites that remove it. */
function Code({ made, form, origin, onChoose }: CodeProps) {
  const { t } = useTexts()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [hasWorked, copy] = useCopy(made.code)
  const copyCode = () => {
    field.current?.select()
    copy()
  }
  return (
    <div className={styles.block}>
      <label className="quietText" htmlFor={id}>
        {t('builder.code')}
      </label>
      <textarea
        ref={field}
        id={id}
        className={styles.code}
        rows={6}
        readOnly
        spellCheck={false}
        value={made.code}
        onFocus={(event) => event.target.select()}
      />
      <p className={styles.actions}>
        <Button onClick={copyCode}>{t('builder.copy')}</Button>
        <a href={made.address} target="_blank" rel="noopener">
          {t('builder.look')}
        </a>
      </p>
      <p role="status" className={styles.status}>
        {hasWorked !== null && t(hasWorked ? 'builder.copied' : 'builder.copyFailed')}
      </p>
      <Segments
        legend={t('builder.form')}
        values={CODE_FORMS}
        value={form}
        labelOf={(choice) => t(`builder.form.${choice}`)}
        onChoose={onChoose}
      />
      <p className={styles.formHint}>
        {form === 'picture' && made.picture === null
          ? t('builder.form.picture.save')
          : t(`builder.form.${form}.hint`)}
      </p>
      <details className={styles.more}>
        <summary>{t('builder.removed')}</summary>
        <ul className={styles.advice}>
          {ADVICE.map((advice) => (
            <li key={advice}>{t(`builder.removed.${advice}`, { origin })}</li>
          ))}
        </ul>
      </details>
    </div>
  )
}

interface PreviewProps {
  made: DraftCode
  kind: EmbedKind
  form: CodeForm
}

/** Widths of the preview in px; `full` is the available width. */
const WIDTHS = ['full', '640', '480', '300'] as const
type Width = (typeof WIDTHS)[number]

/** Shows the embed as on the other site, in a column of a chosen width. */
function Preview({ made, kind, form }: PreviewProps) {
  const { t } = useTexts()
  const [width, setWidth] = useState<Width>('full')
  const [address, setAddress] = useState(made.address)
  // A colour that is dragged changes at every frame.
  useEffect(() => {
    const show = debounce(() => setAddress(made.address))
    show()
    return show.cancel
  }, [made.address])
  return (
    <section className={styles.preview} aria-label={t('builder.preview')}>
      <div className={styles.widths}>
        <Segments
          legend={t('builder.width')}
          values={WIDTHS}
          value={width}
          labelOf={(choice) =>
            choice === 'full' ? t('builder.width.full') : t('builder.width.px', { px: choice })
          }
          onChoose={setWidth}
        />
      </div>
      <div className={styles.page}>
        <div className={styles.column} style={width === 'full' ? undefined : { width: `${width}px` }}>
          {form === 'picture' && made.picture !== null ? (
            <img className={styles.frame} src={made.picture} alt={made.title} />
          ) : (
            // A new element avoids entries in the history, which navigation of a frame adds.
            <Frame
              key={`${address} ${form}`}
              address={address}
              title={made.title}
              kind={kind}
              isFollowed={form === 'element'}
            />
          )}
        </div>
      </div>
    </section>
  )
}

interface FrameProps {
  address: string
  title: string
  kind: EmbedKind
  isFollowed: boolean
}

function Frame({ address, title, kind, isFollowed }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    const element = frame.current
    if (!element || !isFollowed) return
    lookAfter(element)
    return () => letGo(element)
  }, [isFollowed])
  return (
    // oxlint-disable-next-line react/iframe-missing-sandbox -- a page of this site, shown as others would show it
    <iframe ref={frame} className={styles.frame} src={address} title={title} style={FRAME_SHAPES[kind]} />
  )
}
