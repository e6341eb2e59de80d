import { statementPath } from '../../domain/sitePaths'
import type { StudyStatement } from '../../domain/studyStatement'
import { useSiteRoot } from '../../state/sitePlace'
import { DataTexts } from '../../text/dataTexts'
import { WhereInStudy } from '../../pages/findings/Statements'
import styles from './Lesson.module.css'

/** A sentence of the study, with its place there and a link to it. */
export function StudySays({ statement: { id, text, places } }: { statement: StudyStatement }) {
  const root = useSiteRoot()
  return (
    <p data-says={id}>
      <DataTexts of={[text]} />{' '}
      <a className={styles.where} href={root + statementPath(id)}>
        <WhereInStudy places={places} />
      </a>
    </p>
  )
}
