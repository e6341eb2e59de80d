import type { StudyPlace, StudyStatement } from '../../domain/studyStatement'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { DataTexts, Titled, useDataTranslation, About } from '../../text/dataTexts'
import { MapLink } from './FigureMap'
import { filtersOf, paragraphsAndLists } from './lines'
import styles from './Section.module.css'

interface StatementsProps {
  statements: readonly StudyStatement[]
  /** State of their block's figure or link; statements with another state get a link of their own. */
  shown: string | undefined
}

/** Statements in paragraphs and lists, each with an address of its own; those of the key findings say so. */
export function Statements({ statements, shown }: StatementsProps) {
  return paragraphsAndLists({ statements }).map((part) =>
    part.kind === 'paragraph' ? (
      <p key={part.statements[0]?.id}>
        <Run statements={part.statements} shown={shown} />
      </p>
    ) : (
      <ul key={part.points[0]?.[0]?.id} className={styles.points}>
        {part.points.map((point) => (
          <li key={point[0]?.id}>
            <Run statements={point} shown={shown} />
          </li>
        ))}
      </ul>
    ),
  )
}

/** Statements that follow each other in one paragraph or point. */
function Run({ statements, shown }: StatementsProps) {
  const { t } = useTexts()
  const dataset = useAtlas((store) => store.dataset)
  return statements.map((statement, index) => (
    <span key={statement.id}>
      {index > 0 && ' '}
      {index === 0 && statement.id.startsWith(KEY) && <KeyFindings />}
      <Statement statement={statement} />
      {statement.state !== undefined && statement.state !== shown && (
        <>
          {' '}
          <MapLink filters={filtersOf(statement.state, dataset)} isInText>
            {t('findings.itsMap')}
            <About>
              <DataTexts of={[statement.text]} />
            </About>
          </MapLink>
        </>
      )}
    </span>
  ))
}

/** Begins the ids of what the study says in short before all else, which stands where it is told at length. */
const KEY = 'key-'

function KeyFindings() {
  const { labelled } = useTexts()
  return <span className="quietText">{labelled(useDataTranslation()('Key findings').text, '')} </span>
}

export function Statement({ statement: { id, kind, text } }: { statement: StudyStatement }) {
  return (
    <span id={id} className={styles.statement} data-statement={kind}>
      <DataTexts of={[text]} />
    </span>
  )
}

/** The name of the study and its sections that places are in, each once, in the language of the page. */
export function WhereInStudy({ places }: { places: readonly StudyPlace[] }) {
  const { t, list } = useTexts()
  const translate = useDataTranslation()
  const names = [...new Set(places)]
  const sections = list(names.map((name) => t('findings.whereOne', { name: translate(name).text })))
  return <Titled text={t('findings.where', { count: names.length, sections })} />
}
