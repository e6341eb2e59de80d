import type { StudyStatement } from '../../domain/studyStatement'
import { DataTexts } from '../../text/dataTexts'
import { partsOf, type StudyBlock } from './blocks'
import { Section, Statement, Where } from './Statements'
import styles from './FindingsPage.module.css'
import sections from './Section.module.css'

interface KeyFindingsProps {
  blocks: readonly StudyBlock[]
  nameOf: (block: string) => string
}

/** The study's key findings in short, each linked to its details. */
export function KeyFindings({ blocks, nameOf }: KeyFindingsProps) {
  return (
    <Section id="key" isOpen>
      <div className={styles.keyFindingsGroups}>
        {blocks.map((block) => (
          <div key={block.id}>
            <h3 id={block.id}>
              <DataTexts of={[block.title]} />
            </h3>
            {partsOf(block).map((part) => (
              <ul key={block.id} className={sections.points}>
                {part.kind === 'points' &&
                  part.points.map((point) => <Point key={point[0]?.id} statements={point} nameOf={nameOf} />)}
              </ul>
            ))}
          </div>
        ))}
      </div>
      <Where statements={blocks.flatMap(({ statements }) => statements)} />
    </Section>
  )
}

interface PointProps extends Pick<KeyFindingsProps, 'nameOf'> {
  statements: readonly StudyStatement[]
}

function Point({ statements, nameOf }: PointProps) {
  return (
    <li data-key-finding="">
      {statements.map((statement, index) => {
        const { id, more } = statement
        const isLast = more !== statements[index + 1]?.more
        return (
          <span key={id}>
            <Statement statement={statement} />{' '}
            {more !== undefined && isLast && (
              <>
                <a href={`#${more}`}>{nameOf(more)}</a>{' '}
              </>
            )}
          </span>
        )
      })}
    </li>
  )
}
