import { type Fill, fillOfClass, type Texture } from '../../map/geometry/fills'
import { usePaint, Swatch } from '../../atlas/marks/Swatch'
import { answerOf } from '../../state/answer'
import { useAtlas } from '../../state/context'
import { DEFAULT_FILTERS, type Filters } from '../../state/filters'
import { useTexts } from '../../text/context'
import { questionText } from '../../text/sentences/question'
import { MapLink } from '../findings/MapLink'
import styles from './Guide.module.css'

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
export function Silences() {
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
export function Between() {
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
