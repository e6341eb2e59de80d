import { useMemo, useState, useId } from 'react'
import type { Entity } from '../../domain/entity'
import { REGIONS } from '../../domain/entity'
import { type GridOrder, sortGrid } from '../../domain/sortGrid'
import type { TreatyStatus } from '../../domain/treatyStatus'
import { useAnswer, useAtlas, useFiles } from '../../store/context'
import { useTexts } from '../../text/context'
import { fileNameOf } from '../../store/fileName'
import { useResource } from '../../store/useResource'
import { RetryNotice } from '../../ui/RetryNotice'
import { SaveButton } from '../../ui/SaveButton'
import { TableFrame } from '../../ui/TableFrame'
import { failureText } from '../../wording/failure'
import { aboutFile, filterWords } from '../../wording/filterWords'
import { sortLabel } from '../../wording/timeline'
import { treatySources } from '../../wording/valueSources'
import { gridCsv } from './gridCsv'
import { GridHead } from './GridHead'
import { GridKey } from './GridKey'
import { GridRow } from './GridRow'
import { GridSources } from './GridSources'
import styles from './Grid.module.css'

/** Every country and every instrument on the day shown, as a table of classes with their years. */
export function TreatyGrid() {
  const texts = useTexts()
  const { t, day } = texts
  const [order, setOrder] = useState<GridOrder>('name')
  const statusOf = useStatus()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const { inScope } = useAnswer()
  const { instruments } = dataset
  const caption = t('grid.caption', { day: day(filters.on) })
  const rows = sortGrid(inScope, order, statusOf)
  const groups =
    order === 'region'
      ? REGIONS.map((region) => ({ region, rows: rows.filter((entity) => entity.region === region) }))
      : [{ region: undefined, rows }]
  const { state, retry } = useResource(useFiles().provenance)
  const provenance = state.status === 'ready' ? state.value : undefined
  const sourcesOf = useMemo(
    () => provenance && treatySources(texts, dataset, provenance),
    [texts, dataset, provenance],
  )
  const csv = () => {
    if (!sourcesOf) throw new Error('A file is made once its sources are there.')
    const about = aboutFile(texts, dataset.dataVersion, `${caption}.`, filterWords(texts, filters))
    return gridCsv({ rows, instruments, statusOf, classes: filters.classes, sourcesOf, about })
  }
  return (
    <TableFrame
      label={t('grid.label')}
      hasTallHead
      data-grid=""
      bar={
        <>
          <SortChoice order={order} onOrder={setOrder} />
          <SaveButton
            label={t('view.csv')}
            fileName={fileNameOf(filters, dataset.dataVersion, 'csv')}
            type="text/csv;charset=utf-8"
            text={csv}
            isReady={sourcesOf !== undefined}
          />
        </>
      }
      notice={
        state.status === 'failed' && (
          <RetryNotice label={t('failure.retry')} onRetry={retry}>
            <b>{t('table.sourcesFailed')}</b> {t('table.sourcesFailedMore')} {failureText(texts, state.error)}
          </RetryNotice>
        )
      }
    >
      <GridKey />
      <table className={styles.table}>
        <caption className={styles.caption}>
          <b>{caption}</b> {t('grid.hint')}
        </caption>
        <GridHead order={order} />
        {groups
          .filter((group) => group.rows.length > 0)
          .map((group) => (
            <tbody key={group.region ?? ''}>
              {group.region && (
                <tr className={styles.regionRow}>
                  <th scope="rowgroup" colSpan={instruments.length + 1}>
                    <span className={styles.region}>{t(`region.${group.region}`)}</span>
                  </th>
                </tr>
              )}
              {group.rows.map((entity: Entity) => (
                <GridRow key={entity.code} entity={entity} statusOf={statusOf} />
              ))}
            </tbody>
          ))}
      </table>
      {sourcesOf && <GridSources entities={rows} instruments={instruments} sourcesOf={sourcesOf} />}
    </TableFrame>
  )
}

/** Reads a status through the dataset's one function, on the day shown. */
const useStatus = () => {
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  return (entity: string, instrument: string): TreatyStatus => {
    const { treaty } = dataset.valueOf(entity, { ...filters, theme: 'treaties', instrument })
    if (!treaty) throw new Error(`No status of ${entity} under ${instrument}.`)
    return treaty
  }
}

interface SortChoiceProps {
  order: GridOrder
  onOrder: (order: GridOrder) => void
}

function SortChoice({ order, onOrder }: SortChoiceProps) {
  const texts = useTexts()
  const id = useId()
  const instruments = useAtlas((state) => state.dataset.instruments)
  return (
    <p className={styles.sort}>
      <label htmlFor={id}>{texts.t('grid.sort')}</label>
      <select id={id} value={order} onChange={(event) => onOrder(event.target.value)}>
        {['name', 'region', ...instruments.map((instrument) => instrument.id)].map((by) => (
          <option key={by} value={by}>
            {sortLabel(texts, by)}
          </option>
        ))}
      </select>
    </p>
  )
}
