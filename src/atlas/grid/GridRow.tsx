import { memo } from 'react'
import { fillOfStatus } from '../../map/geometry/fills'
import type { Entity } from '../../domain/entity'
import type { TreatyStatus } from '../../domain/treatyStatus'
import { Swatch } from '../marks/Swatch'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { shortStatus } from '../../text/sentences/timeline'
import { treatyWords } from '../../text/sentences/treatyWords'
import { entityLabel } from '../../text/sentences/words'
import styles from './Grid.module.css'

interface GridRowProps {
  entity: Entity
  statusOf: (entity: string, instrument: string) => TreatyStatus
}

/** A country under every instrument; a press anywhere in the row opens it. */
export function GridRow({ entity, statusOf }: GridRowProps) {
  const instruments = useAtlas((state) => state.dataset.instruments)
  const classes = useAtlas((state) => state.filters.classes)
  const current = useAtlas((state) => state.filters.instrument)
  const isChosen = useAtlas((state) => state.filters.entity === entity.code)
  const selectEntity = useAtlas((state) => state.selectEntity)
  return (
    <tr className={styles.row} data-chosen={isChosen || undefined} onClick={() => selectEntity(entity.code)}>
      <th scope="row" className={styles.rowHead}>
        {/* Its click, also one by the keyboard, is heard by the row. */}
        <button type="button" className={styles.rowName} aria-pressed={isChosen}>
          {entityLabel(entity)}
        </button>
      </th>
      {instruments.map(({ id }) => {
        const { class: classId, wording, since } = statusOf(entity.code, id)
        return (
          <Cell
            key={id}
            name={`${entity.code} ${id}`}
            classId={classId}
            wording={wording}
            since={since}
            isCurrent={id === current}
            isShown={classes.length === 0 || classes.includes(classId)}
          />
        )
      })}
    </tr>
  )
}

interface CellProps {
  name: string
  classId: string
  wording: TreatyStatus['wording']
  since: string | undefined
  isCurrent: boolean
  isShown: boolean
}

/** A cell takes plain values only, so that a change of day draws again only the cells that changed. */
const Cell = memo(function Cell({ name, classId, wording, since, isCurrent, isShown }: CellProps) {
  const texts = useTexts()
  const words = treatyWords(texts, { class: classId, wording, since })
  return (
    <td
      className={styles.cell}
      data-grid-cell={name}
      data-class={classId}
      data-current={isCurrent || undefined}
      title={words}
    >
      {isShown && (
        <span className={styles.value} aria-hidden="true">
          <Swatch fill={fillOfStatus({ class: classId, wording })} />
          {shortStatus(texts, { class: classId, wording, since })}
        </span>
      )}
      <span className="visuallyHidden">{words}</span>
    </td>
  )
})
