import type { Topology } from 'topojson-specification'
import { SITE_PATHS } from '../../domain/sitePaths'
import { STUDY_DAY } from '../../domain/treaty'
import { type FigureGeometry, figureGeometry } from '../../map/markup/figureGeometry'
import { mapNames } from '../../map/markup/mapNames'
import { answerOf } from '../../state/answer'
import { useAtlas } from '../../state/context'
import { DEFAULT_FILTERS, type Filters } from '../../state/filters'
import { useSiteRoot } from '../../state/sitePlace'
import { Message, useTexts } from '../../text/context'
import { answerSentence } from '../../text/sentences/answerSentence'
import { FigureShapes } from '../findings/FigureMap'
import { MapFigure } from '../findings/MapFigure'
import { PageTitle } from '../site/PageTitle'
import { Contents, Lead, Points, TextSection } from '../TextSection'
import { ExplainedMap } from './ExplainedMap'
import fiveStepsStyles from './FiveSteps.module.css'
import styles from './Guide.module.css'
import { Between, Silences } from './Looks'

const MAY = ['reported', 'source', 'day', 'differ'] as const
const MAY_NOT = ['more', 'no', 'worse', 'now'] as const
const YEARS = ['reports', 'policy', 'treaties', 'source', 'study'] as const

const SECTIONS = ['steps', 'map', 'silence', 'conclude', 'years', 'make'] as const

const MAKE = [
  ['story', SITE_PATHS.story],
  ['figure', SITE_PATHS.figure],
  ['lesson', SITE_PATHS.lesson],
  ['programs', SITE_PATHS.programs],
] as const

/** How to read the atlas: five steps, one map explained, the kinds of silence, what one may conclude and make. */
export function GuidePage({ topology }: { topology: Topology }) {
  const texts = useTexts()
  const { t } = texts
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const geometry = figureGeometry(topology, mapNames(dataset, texts))
  return (
    <>
      <PageTitle>{t('footer.guide')}</PageTitle>
      <Lead>{t('guide.lead')}</Lead>
      <Lead>
        <b>{t('footer.prevalence')}</b> {t('footer.prevalenceMore')} {t('content.note')}
      </Lead>
      <Contents sections={SECTIONS.map((id) => ({ id, title: `guide.${id}` as const }))} />
      <FigureShapes geometry={geometry} />
      <TextSection id="steps" title="guide.steps">
        <FiveSteps geometry={geometry} />
      </TextSection>
      <TextSection id="map" title="guide.map">
        <ExplainedMap geometry={geometry} />
      </TextSection>
      <TextSection id="silence" title="guide.silence">
        <p>{t('guide.silence.lead')}</p>
        <Silences />
        <p>{t('guide.between')}</p>
        <Between />
      </TextSection>
      <TextSection id="conclude" title="guide.conclude">
        <div className={styles.conclude}>
          <div>
            <h3>{t('guide.may')}</h3>
            <Points ids={MAY.map((id) => `guide.may.${id}` as const)} />
          </div>
          <div>
            <h3>{t('guide.mayNot')}</h3>
            <Points ids={MAY_NOT.map((id) => `guide.mayNot.${id}` as const)} />
          </div>
        </div>
      </TextSection>
      <TextSection id="years" title="guide.years">
        <Points ids={YEARS.map((id) => `guide.years.${id}` as const)} />
      </TextSection>
      <TextSection id="make" title="guide.make">
        <ul className={styles.make}>
          {MAKE.map(([id, path]) => (
            <li key={id}>
              <h3>
                <a href={root + path}>{t(`guide.make.${id}`)}</a>
              </h3>
              <p>{t(`guide.make.${id}.about`)}</p>
            </li>
          ))}
        </ul>
      </TextSection>
    </>
  )
}

const STEPS = [
  { id: 'both', filters: DEFAULT_FILTERS },
  { id: 'inside', filters: { ...DEFAULT_FILTERS, theme: 'internal' } },
  { id: 'promised', filters: { ...DEFAULT_FILTERS, theme: 'treaties' } },
  { id: 'law', filters: { ...DEFAULT_FILTERS, theme: 'definitions' } },
  { id: 'silence', filters: { ...DEFAULT_FILTERS, theme: 'plans' } },
] as const satisfies readonly { readonly id: string; readonly filters: Filters }[]

/** The atlas for a first reader: five maps with what each says, counted from the data, and what it means. */
function FiveSteps({ geometry }: { geometry: FigureGeometry }) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  return (
    <ol className={fiveStepsStyles.steps}>
      {STEPS.map(({ id, filters }, index) => (
        <li key={id} id={`step-${index + 1}`} className={fiveStepsStyles.step}>
          <div className={fiveStepsStyles.text}>
            <h3>{texts.t(`guide.step.${id}`)}</h3>
            <p className={fiveStepsStyles.answer}>
              <Message
                {...answerSentence(texts, dataset, answerOf(dataset, filters), filters)}
                components={{ b: <b /> }}
              />
            </p>
            <p>
              {texts.t(`guide.step.${id}.text`, {
                treaties: dataset.instruments.length,
                day: texts.day(STUDY_DAY),
              })}
            </p>
          </div>
          <MapFigure geometry={geometry} filters={filters} />
        </li>
      ))}
    </ol>
  )
}
