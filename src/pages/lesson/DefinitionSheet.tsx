import { useTexts } from '../../text/context'
import { DataTexts } from '../../text/dataTexts'
import { Cell, RowHead, Table, TableBody, TableHead, TableRow } from '../../ui/Table'
import { SHEET1_CASES } from './sheetRows'
import { placesOf } from '../findings/blocks'
import { WhereInStudy } from '../findings/WhereInStudy'
import { useStatements } from './StudySays'
import { Box, Task, Worksheet } from './Worksheet'
import styles from './Worksheets.module.css'

const ELEMENTS = ['palermo-act', 'palermo-means', 'palermo-purpose'] as const
const FORMS = 'palermo-forms'

/** The three elements of trafficking, and cases to decide. */
export function DefinitionSheet() {
  const { t } = useTexts()
  const elements = useStatements(ELEMENTS)
  const forms = useStatements([FORMS])
  return (
    <Worksheet number={1} source={<WhereInStudy places={placesOf(elements)} />}>
      <p>{t('lesson.sheet1.read')}</p>
      <ul className={styles.elements}>
        {elements.map(({ id, text }) => (
          <li key={id}>
            <DataTexts of={[text]} />
          </li>
        ))}
      </ul>
      {forms.map(({ id, text }) => (
        <p key={id}>
          <DataTexts of={[text]} />
        </p>
      ))}
      <ol className={styles.tasks}>
        <Task>
          {t('lesson.sheet1.task')}
          <Table className={styles.cases}>
            <TableHead
              heads={[
                t('lesson.sheet1.case'),
                t('lesson.sheet1.yes'),
                t('lesson.sheet1.no'),
                t('lesson.sheet1.why'),
              ]}
            />
            <TableBody>
              {SHEET1_CASES.map((id) => (
                <TableRow key={id}>
                  <RowHead>{t(`lesson.sheet1.${id}`)}</RowHead>
                  <Cell>
                    <Box />
                  </Cell>
                  <Cell>
                    <Box />
                  </Cell>
                  <Cell />
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Task>
        <Task lines={3}>{t('lesson.sheet1.agreed')}</Task>
      </ol>
    </Worksheet>
  )
}
