import { useEffect, useState } from 'react'
import type { Dataset } from '../../data/Dataset'
import { useResource } from '../../data/useResource'
import type { EntityCode } from '../../domain/entity'
import type { Time } from '../../domain/clock'
import { comparisonCsv } from '../../pictures/table/comparisonCsv'
import { nameOfCountries, nameOfView, zipName, fileSize } from '../../pictures/fileName'
import { viewCsv, viewRowCount } from '../../pictures/table/viewCsv'
import { type Compared, countryRows, indicatorRows, treatyRows } from '../../state/comparison'
import { useAtlas, useAtlasStore, useFiles, useAtlasData } from '../../state/context'
import { useFilesRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { saveFile } from '../../ui/copyAndSave'
import { PressButton, Row, usePress } from './Row'
import styles from './Share.module.css'
import { codesOf, type Subject } from './subject'

const CSV = 'text/csv;charset=utf-8'

/** The rows of what is shown as a file, and a link to everything. */
export function DataRow({ subject }: { subject: Subject }) {
  const { t } = useTexts()
  const table = useTable(subject)
  const press = usePress('share.saved', table.save)
  return (
    <Row icon="data" title={t('share.data')} hint={t(`share.data.hint.${subject}`)} press={press}>
      <PressButton
        press={press}
        label={
          table.count === undefined
            ? t(`share.data.${subject}`)
            : t('share.data.rows', { count: table.count })
        }
      />
      <AllData />
    </Row>
  )
}

interface TableToSave {
  /** Undefined until it is known, and for countries. */
  readonly count: number | undefined
  readonly save: () => Promise<void>
}

const useTable = (subject: Subject): TableToSave => {
  const texts = useTexts()
  const store = useAtlasStore()
  const files = useFiles()
  const { dataset, filters } = useAtlasData()
  const isOfRoutes = subject === 'view' && filters.view === 'routes'
  const { state: routes } = useResource(files.corridors, isOfRoutes)
  if (subject === 'view') {
    const corridors = isOfRoutes && routes.status === 'ready' ? routes.value : null
    return {
      count: viewRowCount({ dataset, filters, corridors }),
      save: async () => {
        const [loaded, provenance] = await Promise.all([
          isOfRoutes ? files.corridors.load() : null,
          isOfRoutes ? null : files.provenance.load(),
        ])
        // The dataset may have got the part of a theme meanwhile.
        const now = store.getState()
        const csv = viewCsv({
          texts,
          dataset: now.dataset,
          filters: now.filters,
          corridors: loaded,
          provenance,
        })
        saveFile(`${nameOfView(now.dataset, now.filters)}.csv`, csv, CSV)
      },
    }
  }
  const codes = codesOf(subject, filters)
  const { on } = filters
  return {
    count: undefined,
    save: async () => {
      const loaded = await Promise.all(codes.map((code) => files.country(code).load()))
      const now = store.getState().dataset
      const csv = comparisonCsv(texts, { dataset: now, files: loaded, rows: rowsOf(now, codes, on), on })
      saveFile(`${nameOfCountries(now, codes, on)}.csv`, csv, CSV)
    },
  }
}

/** All questions, with the answers of one country or of several. */
const rowsOf = (dataset: Dataset, codes: readonly EntityCode[], on: Time | null) => {
  const [first = '', second, ...others] = codes
  if (second === undefined) return countryRows(dataset, first, on)
  const compared: Compared = [first, second, ...others]
  return [...indicatorRows(dataset, compared, on), ...treatyRows(dataset, compared, on)]
}

/** A link to the zip of all data, with its size once the server has told it. */
function AllData() {
  const { t, locale } = useTexts()
  const version = useAtlas((state) => state.dataset.dataVersion)
  const address = `${useFilesRoot()}data/${zipName(version)}`
  const size = useSize(address)
  return (
    <a className={styles.more} href={address} download="">
      {size === null ? t('share.data.all') : t('share.data.allSize', { size: fileSize(size, locale) })}
    </a>
  )
}

const useSize = (address: string): number | null => {
  const [size, setSize] = useState<number | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    const ask = async () => {
      const { ok, headers } = await fetch(address, { method: 'HEAD', signal: stop.signal })
      const length = Number(headers.get('content-length'))
      if (ok && length > 0) setSize(length)
    }
    // Without an answer the link does without a size.
    ask().catch(() => undefined)
    return () => stop.abort()
  }, [address])
  return size
}
