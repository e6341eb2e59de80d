import { useTexts } from '../../text/context'
import { Cell, RowHead, Table, TableBody, TableHead, TableRow } from '../../ui/Table'
import type { PackageField, PackageResource, PublishedData } from '../publishedData'
import { MarkdownLine } from '../Markdown'
import styles from './Methods.module.css'
import tableStyles from './Tables.module.css'

/** The meaning of every column of every table, from datapackage.json. */
export function Dictionary({ published }: { published: PublishedData }) {
  const { t, dataLang } = useTexts()
  const tables = published.package.resources.filter(({ schema }) => schema !== undefined)
  return (
    <>
      <p>{t('methods.dictionary.lead')}</p>
      {dataLang && <p>{t('methods.dictionary.inEnglish')}</p>}
      {tables.map((table) => (
        <details key={table.name} className={styles.details} id={`table-${table.name}`}>
          <summary lang={dataLang}>
            {table.path} <span className="quietText">{table.title}</span>
          </summary>
          <p lang={dataLang}>{table.description}</p>
          <ColumnTable table={table} />
        </details>
      ))}
    </>
  )
}

const nameOf = ({ title, name }: PackageField): string => title ?? name

interface Meaning {
  readonly name: string
  readonly type: string
  readonly description: string
  readonly codes: string | undefined
}

/** A row per meaning: columns of a family share one, with the codes that all of them have. */
const meaningsOf = (fields: readonly PackageField[]): readonly Meaning[] => {
  return [...new Set(fields.map(nameOf))].map((name) => {
    const members = fields.filter((field) => nameOf(field) === name)
    const codes = new Set(members.map(({ constraints }) => constraints?.enum?.join(', ')))
    const [{ type, description } = { type: '', description: '' }] = members
    return { name, type, description, codes: codes.size === 1 ? [...codes][0] : undefined }
  })
}

function ColumnTable({ table }: { table: PackageResource }) {
  const { t, dataLang } = useTexts()
  return (
    <Table className={tableStyles.columns}>
      <caption className="visuallyHidden">{table.path}</caption>
      <TableHead
        heads={[
          t('methods.dictionary.column'),
          t('methods.dictionary.type'),
          t('methods.dictionary.meaning'),
        ]}
      />
      <TableBody>
        {meaningsOf(table.schema?.fields ?? []).map(({ name, type, description, codes }) => (
          <TableRow key={name}>
            <RowHead>
              <code>{name}</code>
            </RowHead>
            <Cell>{type}</Cell>
            <Cell>
              <span lang={dataLang}>
                <MarkdownLine text={description} />
              </span>
              {codes && <span className={tableStyles.codes}>{t('methods.dictionary.codes', { codes })}</span>}
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
