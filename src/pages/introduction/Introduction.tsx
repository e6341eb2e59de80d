import type { ReactNode } from 'react'
import type { Topology } from 'topojson-specification'
import { KeyLine } from '../../atlas/legend/KeyLine'
import { SITE_PATHS } from '../../domain/sitePaths'
import { answerOf } from '../../state/answer'
import { useAtlas } from '../../state/context'
import type { Filters } from '../../state/filters'
import { useSiteRoot } from '../../state/sitePlace'
import { Message, useTexts } from '../../text/context'
import { answerSentence } from '../../text/sentences/answerSentence'
import { entityLabels } from '../../text/sentences/words'
import { type FigureGeometry, figureGeometry } from '../../map/markup/figureGeometry'
import { FigureMap, FigureShapes } from '../findings/FigureMap'
import styles from '../story/Story.module.css'
import { StepSources } from '../story/StepSources'
import { StorySteps } from '../story/StorySteps'
import { INTRODUCTION } from './introduction'

interface IntroductionProps {
  topology: Topology
  /** The one map that the script shows beside the steps. */
  children: ReactNode
}

/** The atlas for a first reader: five steps, each with its map. Complete without script: each step has its figure. */
export function Introduction({ topology, children }: IntroductionProps) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const geometry = figureGeometry(topology, entityLabels(dataset))
  return (
    <div className={styles.page}>
      <FigureShapes geometry={geometry} />
      <header className={styles.intro}>
        <h1>{t('footer.introduction')}</h1>
        <p className={styles.lead}>{t('introduction.lead')}</p>
        <p className={styles.by}>{t('content.note')}</p>
        <p className={styles.ways}>
          <a href={root}>{t('introduction.skip')}</a>
        </p>
      </header>
      <div className={styles.story}>
        {children}
        <StorySteps
          hasLinks
          steps={INTRODUCTION.map(({ id, filters }) => ({
            title: t(`introduction.${id}.title`),
            content: (
              <>
                <StepText id={id} filters={filters} />
                <StepFigure filters={filters} geometry={geometry} />
                <StepSources filters={filters} />
              </>
            ),
          }))}
        />
      </div>
      <nav className={styles.end} aria-labelledby="introduction-end">
        <h2 id="introduction-end">{t('introduction.end')}</h2>
        <ul>
          <li>
            <a href={root}>{t('introduction.end.atlas')}</a>
          </li>
          <li>
            <a href={root + SITE_PATHS.guide}>{t('footer.guide')}</a>
          </li>
          <li>
            <a href={root + SITE_PATHS.findings}>{t('site.nav.findings')}</a>
          </li>
        </ul>
      </nav>
    </div>
  )
}

interface StepProps {
  id: (typeof INTRODUCTION)[number]['id']
  filters: Filters
}

/** What the map says, counted from the data, and what it means. */
function StepText({ id, filters }: StepProps) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const answer = answerSentence(texts, dataset, answerOf(dataset, filters), filters)
  return (
    <div className={styles.text}>
      <p>
        <Message {...answer} components={{ b: <b /> }} />
      </p>
      <p>{texts.t(`introduction.${id}.text`, { treaties: dataset.instruments.length })}</p>
    </div>
  )
}

function StepFigure({ filters, geometry }: Pick<StepProps, 'filters'> & { geometry: FigureGeometry }) {
  return (
    <figure className={styles.figure}>
      <FigureMap geometry={geometry} filters={filters} />
      <figcaption>
        <KeyLine filters={filters} />
      </figcaption>
    </figure>
  )
}
