import type { Topology } from 'topojson-specification'
import { STUDY_SECTIONS, type StudySection, type StudyStatement } from '../../domain/studyStatement'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../text/sentences/words'
import { Annex } from './Annex'
import { blocksOf, isRecommendation, type StudyBlock } from './blocks'
import { Conclusions } from './Conclusions'
import { figureGeometry } from './figureGeometry'
import { FigureShapes } from './FigureMap'
import { FindingBlock } from './FindingBlock'
import { KeyFindings } from './KeyFindings'
import { Section } from './Section'
import styles from './FindingsPage.module.css'
import contents from './FindingsContents.module.css'

/** Sections of a layout of their own; all others are of blocks, one after the other. */
const OWN_LAYOUT: readonly StudySection[] = ['key', 'conclusions', 'annex']
/** Sections whose blocks are no findings, and not numbered. */
const UNNUMBERED: readonly StudySection[] = [...OWN_LAYOUT, 'study']

const numbersOf = (blocks: readonly StudyBlock[]): ReadonlyMap<string, number> =>
  new Map(blocks.map(({ id }, index) => [id, index + 1]))

interface FindingsPageProps {
  statements: readonly StudyStatement[]
  topology: Topology
}

/** The study’s Summary retold: each finding with what the atlas documents of it, and the way to the map that shows it. */
export function FindingsPage({ statements, topology }: FindingsPageProps) {
  const { t } = useTexts()
  const entities = useAtlas((state) => state.dataset.entities)
  const names = Object.fromEntries(entities.map((entity) => [entity.code, entityLabel(entity)]))
  const geometry = figureGeometry(topology, names)
  const blocks = blocksOf(statements)
  const blocksIn = (section: StudySection) => blocks.filter((block) => block.section === section)
  const findings = numbersOf(blocks.filter(({ section }) => !UNNUMBERED.includes(section)))
  const recommendations = numbersOf(blocks.filter(isRecommendation))
  const nameOf = (block: string): string => {
    const number = findings.get(block)
    if (number !== undefined) return t('findings.number', { number })
    return t('findings.recommendation', { number: recommendations.get(block) ?? 0 })
  }
  return (
    <div className={styles.page}>
      <FigureShapes geometry={geometry} />
      <div className={styles.intro}>
        <h1>{t('findings.heading')}</h1>
        <p className={styles.lead}>{t('findings.lead')}</p>
        <p className={styles.note}>{t('content.note')}</p>
        <p>{t('findings.reading')}</p>
      </div>
      <Contents sections={STUDY_SECTIONS} />
      <div className={styles.column}>
        <KeyFindings blocks={blocksIn('key')} nameOf={nameOf} />
        {STUDY_SECTIONS.filter((section) => !OWN_LAYOUT.includes(section)).map((section) => (
          <Section key={section} id={section}>
            {blocksIn(section).map((block) => (
              <FindingBlock
                key={block.id}
                block={block}
                number={findings.get(block.id)}
                geometry={geometry}
                topology={topology}
              />
            ))}
          </Section>
        ))}
        <Conclusions blocks={blocksIn('conclusions')} />
        <Annex blocks={blocksIn('annex')} />
      </div>
    </div>
  )
}

/** The page's sections; on a wide window beside the text, where a script marks the one being read. */
function Contents({ sections }: { sections: readonly StudySection[] }) {
  const { t } = useTexts()
  return (
    <nav className={contents.contents} aria-labelledby="contents" data-contents="">
      <h2 id="contents">{t('findings.contents')}</h2>
      <ol>
        {sections.map((id) => (
          <li key={id}>
            <a href={`#section-${id}`}>{t(`findings.section.${id}`)}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
