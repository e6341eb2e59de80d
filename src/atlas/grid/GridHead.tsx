import type { GridOrder } from '../../domain/sortGrid'
import { useAtlas, useAtlasStore } from '../../state/context'
import { useTexts } from '../../text/context'
import { instrumentLabel } from '../../text/sentences/question'
import styles from './Grid.module.css'

/** The names of the instruments, set upright; each leads to its map. */
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
            className={styles.column}
            data-current={id === current || undefined}
            aria-sort={order === id ? 'ascending' : undefined}
          >
            <button
              type="button"
              className={styles.columnName}
              data-grid-instrument={id}
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
