import { useTexts } from '../../text/context'
import { Cell, RowHead, Table, TableBody, TableHead, TableRow } from '../../ui/Table'
import { LESSON_MAPS } from './lessonMaps'
import { MapSources } from '../findings/MapSources'
import { MapSays } from './PupilsAsk'
import { SHEET5_ROWS, SIX_QUESTIONS } from './sheetRows'
import { Lines, Task, Worksheet } from './Worksheet'
import styles from './Worksheets.module.css'

/** Sentences that claim too much, and six questions to a source. */
export function SourceSheet() {
  const { t } = useTexts()
  return (
    <Worksheet number={5}>
      <ol className={styles.tasks}>
        <Task>
          {t('lesson.sheet5.rewrite')}
          <Table className={styles.rewrite}>
            <TableHead
              heads={[t('lesson.sheet5.says'), t('lesson.sheet5.wrote'), t('lesson.sheet5.better')]}
            />
            <TableBody>
              {SHEET5_ROWS.map((id) => (
                <TableRow key={id}>
                  <RowHead>{t(`lesson.sheet5.${id}.says`)}</RowHead>
                  <Cell>{t(`lesson.sheet5.${id}.wrote`)}</Cell>
                  <Cell />
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Task>
        <Task>
          {t('lesson.sheet5.six')}
          <blockquote className={styles.sentence}>
            <MapSays filters={LESSON_MAPS.inside} /> <MapSources maps={[LESSON_MAPS.inside]} />
          </blockquote>
          <ul className={styles.six}>
            {SIX_QUESTIONS.map((id) => (
              <li key={id}>
                {t(`lesson.sheet5.${id}`)}
                <Lines count={1} />
              </li>
            ))}
          </ul>
        </Task>
      </ol>
    </Worksheet>
  )
}
