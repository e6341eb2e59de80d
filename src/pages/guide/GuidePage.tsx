import type { Topology } from 'topojson-specification'
import { Swatch, usePaint } from '../../atlas/marks/Swatch'
import { SITE_PATHS } from '../../domain/sitePaths'
import { STUDY_DAY } from '../../domain/treaty'
import { type Fill, fillOfClass, type Texture } from '../../map/geometry/fills'
import { type FigureGeometry, figureGeometry } from '../../map/markup/figureGeometry'
import { mapNames } from '../../map/markup/mapNames'
import { answerOf } from '../../state/answer'
import { useAtlas } from '../../state/context'
import { DEFAULT_FILTERS, type Filters } from '../../state/filters'
import { useSiteRoot } from '../../state/sitePlace'
import { Message, useTexts } from '../../text/context'
import { answerSentence } from '../../text/sentences/answerSentence'
import { questionText } from '../../text/sentences/words'
import { FigureShapes, MapFigure } from '../findings/FigureMap'
import { MapLink } from '../findings/MapLink'
import { PageTitle } from '../site/PageTitle'
import { Contents, Lead, Points, TextSection } from '../TextSection'
import { ExplainedMap } from './ExplainedMap'
import fiveStepsStyles from './FiveSteps.module.css'
import styles from './Guide.module.css'

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

interface Silence {
  readonly texture: 'no' | 'not-mentioned' | 'not-covered' | 'not-documented'
  /** A map that shows it, and by which class. */
  readonly on: Partial<Filters>
  readonly classId: string
}

const SILENCES: readonly Silence[] = [
  { texture: 'no', on: { theme: 'plans' }, classId: 'none' },
  { texture: 'not-mentioned', on: { theme: 'patterns' }, classId: 'neither' },
  { texture: 'not-covered', on: { theme: 'patterns' }, classId: 'not-covered' },
  { texture: 'not-documented', on: { theme: 'plans' }, classId: 'not-documented' },
]

function LargeSwatch({ fill }: { fill: Fill }) {
  const paint = usePaint()
  return (
    <svg className={styles.large} width="84" height="56" viewBox="0 0 84 56" aria-hidden="true">
      <rect x="0.5" y="0.5" width="83" height="55" rx="2" fill={paint(fill)} />
    </svg>
  )
}

/** The four kinds of silence: texture, meaning, and how often one map shows it. */
function Silences() {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  return (
    <ul className={styles.silences}>
      {SILENCES.map(({ texture, on, classId }) => {
        const filters = { ...DEFAULT_FILTERS, ...on }
        const { counts, inScope } = answerOf(dataset, filters)
        const count = counts.find((one) => one.classId === classId)?.total ?? 0
        return (
          <li key={texture} data-silence={texture}>
            <LargeSwatch fill={fillOfClass(filters.theme, filters.sub, classId)} />
            <div>
              <h3>{t(`guide.silence.${texture}`)}</h3>
              <p>{t(`guide.silence.${texture}.means`)}</p>
              <p className={styles.example}>
                {t('guide.silence.example', { count, base: inScope.length })}{' '}
                <MapLink filters={{ ...filters, classes: [classId] }}>
                  {questionText(texts, dataset, filters)}
                </MapLink>
              </p>
            </div>
          </li>
        )
      })}
    </ul>
  )
}

const BETWEEN = ['partly-documented', 'date-unknown', 'not-known-since'] as const satisfies readonly Texture[]

/** Textures of answers that are known only in part. */
function Between() {
  const { t } = useTexts()
  return (
    <ul className={styles.between}>
      {BETWEEN.map((texture) => (
        <li key={texture}>
          <Swatch fill={{ kind: 'texture', texture }} /> {t(`guide.between.${texture}`)}
        </li>
      ))}
    </ul>
  )
}
