import { useTexts } from '../../text/context'
import { Cell, RowHead, Table, TableBody, TableHead, TableRow } from '../../ui/Table'
import styles from './Lesson.module.css'

const WORDS = ['reported', 'country', 'child', 'smuggling', 'day'] as const

/** Words to use and to avoid in a lesson, with the reasons. */
export function Words() {
  const { t } = useTexts()
  return (
    <Table className={styles.words} aria-labelledby="words">
      <TableHead heads={[t('lesson.words.use'), t('lesson.words.not'), t('lesson.words.why')]} />
      <TableBody>
        {WORDS.map((word) => (
          <TableRow key={word}>
            <RowHead>{t(`lesson.words.${word}.use`)}</RowHead>
            <Cell>{t(`lesson.words.${word}.not`)}</Cell>
            <Cell>{t(`lesson.words.${word}.why`)}</Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
