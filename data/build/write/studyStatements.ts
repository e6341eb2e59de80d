import { csvText } from '../../../src/data/csv'
import { FORMAT_VERSION, type StatementsFile } from '../../../src/data/contract'
import type { StudyStatement } from '../../../src/domain/studyStatement'
import { totalsNamedIn } from '../checks/studyStatements'
import type { Evidence } from '../read/evidence'
import { STATEMENT_COLUMNS } from '../read/studyStatements'

/** Makes a function that fills published totals into a text, so that no number is written twice. */
export const withTotals = ({ totals }: Pick<Evidence, 'totals'>): ((words: string) => string) => {
  const valueOf = new Map(totals.map(({ id, value }) => [id, value]))
  return (words) =>
    totalsNamedIn(words).reduce((text, id) => text.replaceAll(`{${id}}`, String(valueOf.get(id))), words)
}

export const plainStatements = (evidence: Evidence): StudyStatement[] => {
  const filled = withTotals(evidence)
  return evidence.studyStatements.map((row) => {
    const { line: _, ...statement } = row
    const { title, text } = statement
    return { ...statement, title: title && filled(title), text: filled(text) }
  })
}

export const statementsFile = (evidence: Evidence): StatementsFile => ({
  formatVersion: FORMAT_VERSION,
  dataVersion: evidence.version,
  statements: plainStatements(evidence),
})

export const statementsCsv = (evidence: Evidence): string =>
  csvText(
    STATEMENT_COLUMNS,
    plainStatements(evidence).map((row) => [
      row.id,
      row.section,
      row.block,
      row.layout,
      row.kind,
      row.title,
      row.text,
      row.theme,
      row.state,
      row.entities.join(';'),
      row.groups.join(';'),
      row.totals.join(';'),
      row.places.join(';'),
      row.lead,
      row.terms.join(';'),
    ]),
  )
