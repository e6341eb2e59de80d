import { memo } from 'react'
import { fillOfClass } from '../../map/geometry/fills'
import { type Entity, type EntityCode, REGIONS } from '../../domain/entity'
import { Swatch } from '../marks/Swatch'
import { useAtlas, useAtlasStore } from '../../state/context'
import { useTexts } from '../../text/context'
import { shortStatus } from '../../text/sentences/timeline'
import { entityLabel, instrumentLabel, treatyWords } from '../../text/sentences/words'
import styles from './Grid.module.css'
import type { InstrumentId, TreatyStatus } from '../../domain/treaty'
import { classesOf } from '../../domain/themes'

/** Order by name, the study's sub-regions, or the day of one instrument; never by a number of treaties. */
export type GridOrder = 'name' | 'region' | InstrumentId

const CLASS_ORDER = classesOf('treaties', 'main')

const rankOf = ({ class: classId, since = '9999' }: TreatyStatus): string =>
  `${CLASS_ORDER.indexOf(classId)} ${classId === 'bound' || classId === 'signed' ? since : ''}`

/** Sorts the grid's rows; entities are given by name, which stays the order among equals. */
export const sortGrid = (
  entities: readonly Entity[],
  order: GridOrder,
  statusOf: (entity: EntityCode, instrument: InstrumentId) => TreatyStatus,
): readonly Entity[] => {
  if (order === 'name') return entities
  if (order === 'region')
    return REGIONS.flatMap((region) => entities.filter((entity) => entity.region === region))
  const rank = new Map(entities.map(({ code }) => [code, rankOf(statusOf(code, order))]))
  return entities.toSorted((a, b) => (rank.get(a.code) ?? '').localeCompare(rank.get(b.code) ?? ''))
}

/** Column heads: the instruments' names, each a link to its map. */
export function GridHead({ order }: { order: GridOrder }) {
  const texts = useTexts()
  const store = useAtlasStore()
  const instruments = useAtlas((state) => state.dataset.instruments)
  const current = useAtlas((state) => state.filters.instrument)
  const showOnMap = (instrument: string) => {
    store.getState().selectInstrument(instrument)
    store.getState().selectView('map')
  }
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.corner} aria-sort={order === 'name' ? 'ascending' : undefined}>
          {texts.t('grid.country')}
        </th>
        {instruments.map(({ id }) => (
          <th
            key={id}
            scope="col"
            className={id === current ? `${styles.column} ${styles.current}` : styles.column}
            aria-sort={order === id ? 'ascending' : undefined}
          >
            <button
              type="button"
              className={styles.columnName}
              title={texts.t('grid.toMap', { instrument: instrumentLabel(texts, id) })}
              onClick={() => showOnMap(id)}
            >
              {instrumentLabel(texts, id)}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  )
}

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
        <button type="button" className={styles.rowName} aria-pressed={isChosen}>
          {entityLabel(entity)}
        </button>
      </th>
      {instruments.map(({ id }) => {
        const { class: classId, wording, since, basis } = statusOf(entity.code, id)
        return (
          <Cell
            key={id}
            name={`${entity.code} ${id}`}
            classId={classId}
            wording={wording}
            since={since}
            basis={basis}
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
  basis: TreatyStatus['basis']
  isCurrent: boolean
  isShown: boolean
}

/** A cell takes primitive values only, so that a change of day rerenders changed cells alone. */
const Cell = memo(function Cell({ name, classId, wording, since, basis, isCurrent, isShown }: CellProps) {
  const texts = useTexts()
  const words = treatyWords(texts, { wording, since, basis })
  return (
    <td
      className={isCurrent ? `${styles.cell} ${styles.current}` : styles.cell}
      data-grid-cell={name}
      data-class={classId}
    >
      {isShown && (
        <span className={styles.value} title={words} aria-hidden="true">
          <Swatch fill={fillOfClass('treaties', 'main', classId)} />
          {shortStatus(texts, { wording, since, basis })}
        </span>
      )}
      <span className="visuallyHidden">{words}</span>
    </td>
  )
})
