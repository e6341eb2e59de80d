import { useTexts } from '../../text/context'
import { useAtlas } from '../../store/context'
import { entityLabel } from '../../wording/words'
import type { PublishedData } from '../publishedData'
import tableStyles from './Tables.module.css'

const COLUMNS = ['date', 'entity', 'indicator', 'from', 'to', 'why', 'source'] as const

/** Version of the data, and every published value that has changed since the first. */
export function Changes({ published }: { published: PublishedData }) {
  const { t, day } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const { changes } = published
  const version = day(published.package.version)
  if (changes.length === 0) return <p>{t('methods.changes.none', { day: version })}</p>
  return (
    <>
      <p>{t('methods.changes.lead', { day: version })}</p>
      <table className={tableStyles.table}>
        <caption className="visuallyHidden">{t('methods.changes')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`methods.changes.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={`${change.date} ${change.entity} ${change.indicator}`}>
              <th scope="row">{day(change.date)}</th>
              <td>{entityLabel(dataset.entity(change.entity))}</td>
              <td>{change.indicator}</td>
              <td>{change.from}</td>
              <td>{change.to}</td>
              <td>{change.why}</td>
              <td>{change.source_id}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
