import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { instrumentPhrase } from '../../text/sentences/words'
import { Cell, RowHead, Table, TableBody, TableHead, TableRow } from '../../ui/Table'
import { treatyPromises } from './lessonMaps'
import styles from './Worksheets.module.css'

/** Treaties with the number of states that had joined, and bars to draw. */
export function SheetTreaties() {
  const texts = useTexts()
  const { t, day, capital } = texts
  const promises = treatyPromises(useAtlas((state) => state.dataset))
  const heads = (['treaty', 'opened', 'bound', 'bar'] as const).map((head) => t(`lesson.sheet4.${head}`))
  return (
    <>
      <Table className={styles.promises}>
        <TableHead heads={heads} />
        <TableBody>
          {promises.map(({ instrument, opened, bound }) => (
            <TableRow key={instrument} data-treaty={instrument}>
              <RowHead>{capital(instrumentPhrase(texts, instrument))}</RowHead>
              <Cell>{day(opened)}</Cell>
              <Cell>{bound}</Cell>
              <Cell>
                <BlankBar />
              </Cell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {promises
        .filter(({ undated }) => undated > 0)
        .map(({ instrument, undated }) => (
          <p key={instrument} className={styles.small}>
            {t('lesson.sheet4.unknown', {
              treaty: capital(instrumentPhrase(texts, instrument)),
              count: undated,
            })}
          </p>
        ))}
    </>
  )
}

const BOXES = 10
const BOX_PX = 22

function BlankBar() {
  const width = BOXES * BOX_PX
  const lines = Array.from({ length: BOXES - 1 }, (_, index) => `M${(index + 1) * BOX_PX} 0V${BOX_PX}`)
  return (
    <svg className={styles.bar} viewBox={`-1 -1 ${width + 2} ${BOX_PX + 2}`} aria-hidden="true">
      <path d={`M0 0H${width}V${BOX_PX}H0Z${lines.join('')}`} fill="none" stroke="currentColor" />
    </svg>
  )
}
