import { Swatch, usePaint } from '../../atlas/marks/Swatch'
import { SITE_PATHS } from '../../domain/sitePaths'
import { STUDY_DAY } from '../../domain/treaty'
import { type Fill, fillOfClass } from '../../map/geometry/fills'
import { figureGeometry } from '../../map/markup/figureGeometry'
import { mapNames } from '../../map/markup/mapNames'
import { answerOf } from '../../state/answer'
import { useAtlas } from '../../state/context'
import { DEFAULT_FILTERS, type Filters } from '../../state/filters'
import { useTexts } from '../../text/context'
import { questionText } from '../../text/sentences/words'
import { FigureShapes, MapFigure, MapLink, MapSays } from '../findings/FigureMap'
import { Headed, Markdown } from '../Markdown'
import type { ReadPage } from '../page'
import { partsFor, Prose } from '../Prose'
import { type Passage, splitAt } from '../readMarkdown'
import type { SiteData } from '../sitePage'
import { ExplainedMap } from './ExplainedMap'
import styles from './Guide.module.css'

/** The maps of the steps, and of what each of them says. */
const STEPS: Readonly<Record<string, Filters>> = {
  both: DEFAULT_FILTERS,
  inside: { ...DEFAULT_FILTERS, theme: 'internal' },
  promised: { ...DEFAULT_FILTERS, theme: 'treaties' },
  law: { ...DEFAULT_FILTERS, theme: 'definitions' },
  silence: { ...DEFAULT_FILTERS, theme: 'plans' },
}

/** How to read the atlas: five steps, one map explained, the kinds of missing data, what one may conclude and make. */
export const page: ReadPage = {
  path: SITE_PATHS.guide,
  title: 'footer.guide',
  description: 'guide.description',
  longPage: 'guide',
  isArgument: true,
  View: GuidePage,
}

function GuidePage({ data }: { data: SiteData }) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const geometry = figureGeometry(data.outlines, mapNames(dataset, texts))
  const parts = {
    ...partsFor('answer', STEPS, (filters) => (
      <p className={styles.stepAnswer}>
        <MapSays filters={filters} />
      </p>
    )),
    ...partsFor('map', STEPS, (filters) => <MapFigure geometry={geometry} filters={filters} />),
    'number of treaties': dataset.instruments.length,
    'day of the study': texts.day(STUDY_DAY),
    'explained map': <ExplainedMap geometry={geometry} />,
    silences: <Silences />,
    'known in part': <Between />,
  }
  return (
    <>
      <FigureShapes geometry={geometry} />
      <Prose page="guide" hasContents parts={parts} views={VIEWS} />
    </>
  )
}

/** The content under each heading of a section as an item; a step ends with its map. */
const VIEWS = {
  steps: ({ tokens }: Passage) => (
    <ol className={styles.steps}>
      {splitAt(tokens, 3).passages.map((passage) => (
        <li key={passage.id} id={passage.id} className={styles.step}>
          <div className={styles.text}>
            <Headed {...passage} id={undefined} tokens={passage.tokens.slice(0, -1)} />
          </div>
          <Markdown tokens={passage.tokens.slice(-1)} />
        </li>
      ))}
    </ol>
  ),
  conclude: ({ tokens }: Passage) => (
    <div className={styles.conclude}>
      {splitAt(tokens, 3).passages.map((passage) => (
        <div key={passage.heading}>
          <Headed {...passage} />
        </div>
      ))}
    </div>
  ),
  make: ({ tokens }: Passage) => (
    <ul className={styles.make}>
      {splitAt(tokens, 3).passages.map((passage) => (
        <li key={passage.heading}>
          <Headed {...passage} />
        </li>
      ))}
    </ul>
  ),
}

interface Silence {
  readonly look: 'no' | 'not-mentioned' | 'not-known' | 'not-applicable'
  /** A map that shows it, and by which class. */
  readonly on: Partial<Filters>
  readonly classId: string
}

const SILENCES: readonly Silence[] = [
  { look: 'no', on: { theme: 'plans' }, classId: 'none' },
  { look: 'not-mentioned', on: { theme: 'patterns' }, classId: 'neither' },
  { look: 'not-known', on: { theme: 'plans' }, classId: 'not-documented' },
  { look: 'not-applicable', on: { theme: 'treaties', instrument: 'ilo-c182' }, classId: 'cannot-join' },
]

function LargeSwatch({ fill }: { fill: Fill }) {
  const paint = usePaint()
  return (
    <svg className={styles.large} width="84" height="56" viewBox="0 0 84 56" aria-hidden="true">
      <rect x="0.5" y="0.5" width="83" height="55" rx="2" fill={paint(fill)} />
    </svg>
  )
}

/** The four kinds of answers that say no or nothing: look, meaning, and how often one map shows it. */
function Silences() {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  return (
    <ul className={styles.silences}>
      {SILENCES.map(({ look, on, classId }) => {
        const filters = { ...DEFAULT_FILTERS, ...on }
        const { counts, inScope } = answerOf(dataset, filters)
        const count = counts.find((one) => one.classId === classId)?.total ?? 0
        return (
          <li key={look}>
            <LargeSwatch fill={fillOfClass(filters.theme, filters.sub, classId)} />
            <div>
              <h3>{t(`guide.silence.${look}`)}</h3>
              <p>{t(`guide.silence.${look}.means`)}</p>
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

/** How an answer looks that is known only in part. */
function Between() {
  const { t } = useTexts()
  return (
    <p className={styles.between}>
      <Swatch fill={fillOfClass('definitions', 'main', 'partly-documented')} />{' '}
      {t('guide.between.partly-documented')}
    </p>
  )
}
