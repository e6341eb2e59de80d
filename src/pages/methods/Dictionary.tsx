import { useTexts } from '../../text/context'
import type { PackageResource, PublishedData } from '../publishedData'
import { Run } from './Markdown'
import styles from './Methods.module.css'
import tableStyles from './Tables.module.css'

/** What every column of every table means, as datapackage.json says it. */
export function Dictionary({ published }: { published: PublishedData }) {
  const { t } = useTexts()
  const tables = published.package.resources.filter(({ schema }) => schema !== undefined)
  return (
    <>
      <p>{t('methods.dictionary.lead')}</p>
      {tables.map((table) => (
        <details key={table.name} className={styles.details} id={`table-${table.name}`}>
          <summary>
            {table.path} <span className={styles.size}>{table.title}</span>
          </summary>
          <p>{table.description}</p>
          <ColumnTable table={table} />
        </details>
      ))}
    </>
  )
}

function ColumnTable({ table }: { table: PackageResource }) {
  const { t } = useTexts()
  return (
    <table className={tableStyles.columns}>
      <caption className="visuallyHidden">{table.path}</caption>
      <thead>
        <tr>
          <th scope="col">{t('methods.dictionary.column')}</th>
          <th scope="col">{t('methods.dictionary.type')}</th>
          <th scope="col">{t('methods.dictionary.meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {table.schema?.fields.map(({ name, type, description, constraints }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{type}</td>
            <td>
              <Run text={description} />
              {constraints?.enum && (
                <span className={tableStyles.codes}>
                  {t('methods.dictionary.codes', { codes: constraints.enum.join(', ') })}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
