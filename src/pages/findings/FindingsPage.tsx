import type { Topology } from 'topojson-specification'
import { useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import { figureGeometry } from '../../views/figureMap/figureGeometry'
import { FigureShapes } from '../../views/figureMap/FigureShapes'
import { entityLabel } from '../../wording/words'
import { Annex } from './Annex'
import { Conclusions } from './Conclusions'
import { Contents } from './Contents'
import { FindingBlock } from './FindingBlock'
import { FINDINGS } from './findings'
import { KeyFindings } from './KeyFindings'
import { Section } from './Section'
import styles from './FindingsPage.module.css'

/** Findings by id with their number, counted through all sections. */
const NUMBERS: ReadonlyMap<string, number> = new Map(
  FINDINGS.flatMap(({ findings }) => findings).map(({ id }, index) => [id, index + 1]),
)

/** The study retold: each finding with what the atlas documents of it, and the way to the map that shows it. */
export function FindingsPage({ topology }: { topology: Topology }) {
  const { t } = useTexts()
  const entities = useAtlas((state) => state.dataset.entities)
  const names = Object.fromEntries(entities.map((entity) => [entity.code, entityLabel(entity)]))
  const geometry = figureGeometry(topology, names)
  return (
    <div className={styles.page}>
      <FigureShapes geometry={geometry} />
      <div className={styles.intro}>
        <h1>{t('findings.heading')}</h1>
        <p className={styles.lead}>{t('findings.lead')}</p>
        <p className={styles.note}>{t('content.note')}</p>
        <p>{t('findings.reading')}</p>
      </div>
      <Contents sections={['key', ...FINDINGS.map(({ id }) => id), 'conclusions', 'annex']} />
      <div className={styles.column}>
        <KeyFindings numberOf={NUMBERS} />
        {FINDINGS.map(({ id, findings }) => (
          <Section key={id} id={id}>
            {findings.map((finding) => (
              <FindingBlock
                key={finding.id}
                finding={finding}
                number={NUMBERS.get(finding.id) ?? 0}
                geometry={geometry}
                topology={topology}
              />
            ))}
          </Section>
        ))}
        <Conclusions />
        <Annex />
      </div>
    </div>
  )
}
