import { useId } from 'react'
import { hasInstrument } from '../../domain/themes'
import { opacityOf } from '../../map/geometry/fills'
import { type ClassCount, offeredCounts } from '../../state/answer'
import { useAnswer, useAtlas } from '../../state/context'
import { areRoutesOver } from '../../state/routesWanted'
import { useTexts } from '../../text/context'
import { TABLE_ROLES } from '../../ui/tableRoles'
import { baseOf } from '../../text/sentences/answerSentence'
import { keyHead } from '../../text/sentences/keyNotes'
import { entityLabel } from '../../text/sentences/words'
import { KeyRow } from './KeyRow'
import styles from './Legend.module.css'

/** The most states that the key names below their class. */
const MOST_NAMED = 8

/** The key: what each fill means and its number of countries; a line of them where it is wide. */
export function Legend() {
  const texts = useTexts()
  const titleId = useId()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const answer = useAnswer()
  const base = baseOf(filters, answer)
  // The grid has the classes of every treaty.
  const counts = filters.view === 'grid' ? answer.counts : offeredCounts(dataset, filters, answer)
  const namesOf = ({ classId, total }: ClassCount): string =>
    hasInstrument(filters.theme) && total <= MOST_NAMED
      ? answer.inScope
          .filter(({ code }) => answer.valueOf.get(code)?.classes.includes(classId))
          .map(entityLabel)
          .join(', ')
      : ''
  const rows = counts.map((count) => ({ count, names: namesOf(count) }))
  return (
    <section
      aria-labelledby={titleId}
      style={{ fillOpacity: opacityOf({ isLighter: areRoutesOver(filters) }) }}
    >
      <h2 id={titleId} className="visuallyHidden">
        {t('key.title')}
      </h2>
      <table
        className={styles.table}
        data-names={rows.some(({ names }) => names !== '') || undefined}
        aria-labelledby={titleId}
        {...TABLE_ROLES.table}
      >
        <thead {...TABLE_ROLES.group}>
          <tr {...TABLE_ROLES.row}>
            <th {...TABLE_ROLES.columnHead} scope="col">
              {keyHead(texts, dataset, filters)}
            </th>
            <th {...TABLE_ROLES.columnHead} scope="col">
              {hasInstrument(filters.theme) ? t('key.states', { base }) : base}
            </th>
          </tr>
        </thead>
        <tbody {...TABLE_ROLES.group}>
          {/* Keyed by place, so that another question's key reuses the rows. */}
          {rows.map((row, place) => (
            <KeyRow key={place} {...row} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
