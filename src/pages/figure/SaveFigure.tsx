import { useState } from 'react'
import { useTexts } from '../../text/context'
import { Button } from '../../ui/Button'
import styles from './FigurePage.module.css'
import { act, FIGURE_ACTIONS, type FigureAction, type FigureOutcome } from './saving'
import type { Figure } from './useFigure'

const LABELS = {
  svg: 'pictures.as.svg',
  png: 'pictures.as.png',
  pdf: 'figure.as.pdf',
  copy: 'figure.copyPicture',
} as const satisfies Readonly<Record<FigureAction, string>>

/** Saves or copies the figure, with a button for each way, and says what came of it. */
export function SaveFigure({ figure }: { figure: Figure }) {
  const { t } = useTexts()
  const [outcome, setOutcome] = useState<FigureOutcome | 'making' | null>(null)
  const isWhole = figure.status === 'ready' && figure.picture.isWhole
  const press = async (action: FigureAction) => {
    if (figure.status !== 'ready') return
    setOutcome('making')
    setOutcome(await act(action, figure))
  }
  return (
    <div className={styles.out}>
      <div className={styles.buttons} role="group" aria-label={t('figure.download')}>
        {FIGURE_ACTIONS.map((action) => (
          <Button key={action} kind="other" isDisabled={!isWhole} onClick={() => void press(action)}>
            {t(LABELS[action])}
          </Button>
        ))}
      </div>
      <p role="status" className={styles.status}>
        {figure.status === 'ready' && !isWhole
          ? t('figure.noRoom')
          : outcome === 'making'
            ? t('figure.making')
            : outcome && t(`figure.${outcome.hasWorked ? 'done' : 'failed'}.${outcome.action}`)}
      </p>
    </div>
  )
}
