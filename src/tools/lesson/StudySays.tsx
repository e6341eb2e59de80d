import { createContext, use, type ReactNode } from 'react'
import { statementPath } from '../../domain/sitePaths'
import type { StudyStatement } from '../../domain/studyStatement'
import { useSiteRoot } from '../../state/sitePlace'
import { DataTexts } from '../../text/dataTexts'
import { WhereInStudy } from '../../pages/findings/Statements'
import styles from './Lesson.module.css'

const StatementsContext = createContext<readonly StudyStatement[]>([])

interface StatementsProviderProps {
  statements: readonly StudyStatement[]
  children: ReactNode
}

/** Gives the statements of the study to the parts of a lesson. */
export function StatementsProvider({ statements, children }: StatementsProviderProps) {
  return <StatementsContext value={statements}>{children}</StatementsContext>
}

/** The study's statements with these ids. Throws for an id that the study does not have. */
export const useStatements = (ids: readonly string[]): readonly StudyStatement[] => {
  const statements = use(StatementsContext)
  return ids.map((id) => {
    const found = statements.find((statement) => statement.id === id)
    if (!found) throw new Error(`The study has no statement ${id}.`)
    return found
  })
}

/** Sentences of the study, each with its place there and a link to it. */
export function StudySays({ ids }: { ids: readonly string[] }) {
  const root = useSiteRoot()
  return useStatements(ids).map(({ id, text, places }) => (
    <p key={id} data-says={id}>
      <DataTexts of={[text]} />{' '}
      <a className={styles.where} href={root + statementPath(id)}>
        <WhereInStudy places={places} />
      </a>
    </p>
  ))
}
