import { type AtlasParts, AtlasProvider } from '../../atlas/AtlasProvider'
import { useAtlas, useSettled } from '../../state/context'
import { atlasPath, linkTo, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { mapQuestion } from '../../text/sentences/question'
import shared from '../text.module.css'
import { FigureChoices } from './FigureChoices'
import styles from './FigurePage.module.css'
import { FigureTexts } from './FigureTexts'
import type { FigureInputs } from './figureKind'
import { useFigureSettings } from './figureStore'
import { Preview } from './Preview'
import { SaveFigure } from './SaveFigure'
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
  return (
    <div className={styles.page}>
      <h1>{t('figure.title')}</h1>
      <p className={`${shared.lead} ${styles.lead}`}>{t('figure.lead')}</p>
      <p className="noScript">{t('figure.noScript')}</p>
      <Asked />
      <div className={styles.studio}>
        <div className={styles.choices} data-choices="">
          <FigureChoices figure={figure} settings={settings} topology={topology} onChange={store.setState} />
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
