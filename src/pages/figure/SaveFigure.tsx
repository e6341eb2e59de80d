import { useState } from 'react'
import { isScriptFailure } from '../../data/resource'
import { figureFile } from '../../export/figure/figureFiles'
import { FIGURE_FILES, type FigureFileType } from '../../export/figure/figureSettings'
import { useTexts } from '../../text/context'
import { Button } from '../../ui/Button'
import { saveFile } from '../../ui/saveFile'
import { Segments } from '../../ui/Segments'
import styles from './FigurePage.module.css'
import type { Figure } from './useFigure'

const LABELS = { png: 'pictures.as.png', svg: 'pictures.as.svg', pdf: 'figure.as.pdf' } as const

const OUTCOMES = { making: 'figure.making', done: 'pictures.saved', failed: 'figure.failed.file' } as const

/** Saves the figure as a file of the chosen type, and says what came of it. */
export function SaveFigure({ figure }: { figure: Figure }) {
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
