import { type ReactNode, useId } from 'react'
import { figureAlt, figureCaption, figureDescription, figureCitation } from '../../pictures/figureCaption'
import { today } from '../../domain/clock'
import { useTexts } from '../../text/context'
import { Titled } from '../../text/dataTexts'
import { Button } from '../../ui/Button'
import { useCopy } from '../../ui/useCopy'
import styles from './FigurePage.module.css'
import type { Figure } from './useFigure'

/** The texts that go with the figure, to read and to copy: caption, alternative text, description and citation. */
export function FigureTexts({ figure }: { figure: Figure }) {
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
export const ALT_ID = 'figure-alt'

interface TextBlockProps {
  kind: 'caption' | 'alt' | 'long' | 'citation'
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
        <Titled text={text} />
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
