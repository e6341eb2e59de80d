import { type AtlasParts, AtlasProvider } from '../../atlas/AtlasProvider'
import { useTexts } from '../../text/context'
import shared from '../text.module.css'
import styles from './FigurePage.module.css'
import { FigureLanguages } from './FigureLanguages'
import { FigureTexts } from './FigureTexts'
import type { FigureInputs } from './figureKind'
import { useFigureSettings } from './figureStore'
import { LookChoices } from './LookChoices'
import { Preview } from './Preview'
import { FirstChoices } from './FirstChoices'
import { SaveFigure } from './SaveFigure'
import { Subject } from './Subject'
import { useFigure } from './useFigure'

/** The page that makes a figure: its choices, how it looks, its files and its texts. */
export function FigurePage({ input, ...parts }: AtlasParts & { input: FigureInputs }) {
  return (
    <AtlasProvider {...parts}>
      <Content {...input} />
    </AtlasProvider>
  )
}

function Content({ topology, settings: store }: FigureInputs) {
  const { t } = useTexts()
  const settings = useFigureSettings(store)
  const figure = useFigure(settings, topology)
  const choices = { settings, onChange: store.setState }
  return (
    <div className={styles.page} data-figure-page="">
      <h1>{t('figure.title')}</h1>
      <p className={`${shared.lead} ${styles.lead}`}>{t('figure.lead')}</p>
      <p className={styles.noScript}>{t('figure.noScript')}</p>
      <div className={styles.studio}>
        <div className={styles.choices}>
          <div className={styles.first}>
            <FirstChoices {...choices} />
          </div>
          <div className={styles.more}>
            <Subject kind={settings.kind} topology={topology} />
            <LookChoices {...choices} />
            <FigureLanguages settings={settings} />
          </div>
        </div>
        <div className={styles.result}>
          <Preview figure={figure} />
          <SaveFigure figure={figure} />
        </div>
      </div>
      <FigureTexts figure={figure} />
    </div>
  )
}
