import { type ReactNode, useId, useState } from 'react'
import { CITATION_FORMS, type CitationForm, figureCitation } from '../../export/figure/figureCitation'
import { figureCsv } from '../../export/figure/figureCsv'
import { figureCodes } from '../../export/figure/figureRows'
import { figureAlt, figureCaption } from '../../export/figure/figureTexts'
import { useFiles } from '../../state/context'
import { today } from '../../state/filters'
import { useTexts } from '../../text/context'
import { failureText } from '../../text/sentences/words'
import { Button } from '../../ui/Button'
import { saveFile } from '../../ui/saveFile'
import { Segments } from '../../ui/Segments'
import { useCopy } from '../../ui/useCopy'
import styles from './FigurePage.module.css'
import type { DrawnFigure, Figure } from './useFigure'

/** What goes with the figure, to read and to copy: caption, alternative text, citation and data. */
export function FigureTexts({ figure }: { figure: Figure }) {
  if (figure.status !== 'ready') return null
  return (
    <div className={styles.texts}>
      <Caption {...figure} />
      <AlternativeText {...figure} />
      <Citation {...figure} />
      <Data {...figure} />
    </div>
  )
}

/** The alternative text names the preview. */
export const ALT_ID = 'figure-alt'

interface TextBlockProps {
  kind: 'caption' | 'alt' | 'citation'
  text: string
  children?: ReactNode
}

function TextBlock({ kind, text, children }: TextBlockProps) {
  const { t } = useTexts()
  const id = useId()
  const [copied, copy] = useCopy()
  // The outcome of another text does not apply to this one.
  const outcome = copied?.text === text ? copied : null
  return (
    <section aria-labelledby={id} className={styles.block}>
      <h2 id={id}>{t(`figure.${kind}`)}</h2>
      {children}
      <p id={kind === 'alt' ? ALT_ID : undefined} className={styles.text} data-figure-text={kind}>
        {text}
      </p>
      <div className={styles.copy}>
        <Button kind="other" isSmall onClick={() => copy(text)}>
          {t(`figure.${kind}.copy`)}
        </Button>
        <span role="status">{outcome && t(outcome.hasWorked ? 'correct.copied' : 'correct.copyFailed')}</span>
      </div>
    </section>
  )
}

function Caption({ settings, input }: DrawnFigure) {
  return <TextBlock kind="caption" text={figureCaption(settings, input)} />
}

function AlternativeText({ settings, input }: DrawnFigure) {
  const { t } = useTexts()
  return (
    <TextBlock kind="alt" text={figureAlt(settings, input)}>
      <p className={styles.hint}>{t('figure.alt.hint')}</p>
    </TextBlock>
  )
}

function Citation({ settings, input }: DrawnFigure) {
  const { t } = useTexts()
  const [form, setForm] = useState<CitationForm>('plain')
  return (
    <TextBlock kind="citation" text={figureCitation(form, settings, input, today())}>
      <Segments
        legend={t('figure.citation.form')}
        values={CITATION_FORMS}
        value={form}
        labelOf={(choice) => t(`figure.citation.${choice}`)}
        onChoose={setForm}
      />
    </TextBlock>
  )
}

/** What the figure shows as a table, whose sources are loaded when it is saved. */
function Data({ settings, input, picture }: DrawnFigure) {
  const texts = useTexts()
  const { t } = texts
  const id = useId()
  const files = useFiles()
  const [status, setStatus] = useState<'loading' | 'saved' | { readonly error: unknown } | null>(null)
  const save = async () => {
    setStatus('loading')
    try {
      const codes = settings.kind === 'comparison' ? (figureCodes(input.filters) ?? []) : []
      const [provenance, ...countries] = await Promise.all([
        codes.length > 0 ? null : files.provenance.load(),
        ...codes.map((code) => files.country(code).load()),
      ])
      const csv = figureCsv(settings, input, { provenance, countries })
      saveFile(`${picture.name}.csv`, csv, 'text/csv;charset=utf-8')
      setStatus('saved')
    } catch (error) {
      setStatus({ error })
    }
  }
  return (
    <section aria-labelledby={id} className={styles.block}>
      <h2 id={id}>{t('figure.data')}</h2>
      <p className={styles.hint}>{t('figure.data.hint')}</p>
      <div className={styles.copy}>
        <Button kind="other" isSmall onClick={() => void save()}>
          {t('view.csv')}
        </Button>
        <span role="status">
          {status === 'loading' && t('figure.loading')}
          {status === 'saved' && t('pictures.saved')}
          {typeof status === 'object' &&
            status &&
            `${t('figure.failed')} ${failureText(texts, status.error)}`}
        </span>
      </div>
    </section>
  )
}
