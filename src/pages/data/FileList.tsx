import { useFilesRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { Cell, RowHead, Table, TableRow } from '../../ui/Table'
import type { PublishedData, PackageField, PackageResource } from '../sitePage'
import { MarkdownLine } from '../Markdown'
import { pathsOf } from './describeData'
import { fileSize } from '../../pictures/fileName'
import styles from './Data.module.css'
import tableStyles from './Tables.module.css'

/** Tables that only programs read, which are in the zip of all files. */
const IN_THE_ZIP = ['columns']

/** Every file of the data; that of a table opens the meaning of its columns. */
export function FileList({ published }: { published: PublishedData }) {
  const { t } = useTexts()
  const files = published.package.resources.filter(
    (resource) => pathsOf(resource).length === 1 && !IN_THE_ZIP.includes(resource.name),
  )
  return (
    <>
      <ul className={styles.files}>
        {files.map((file) => (
          <FileRow key={file.name} file={file} published={published} />
        ))}
      </ul>
      <p className="smallText">{t('methods.files.zip')}</p>
    </>
  )
}

function FileRow({ file, published }: { file: PackageResource; published: PublishedData }) {
  const { t, locale, dataLang } = useTexts()
  const root = useFilesRoot()
  const path = pathsOf(file).join('')
  return (
    <li className={styles.file} id={`file-${file.name}`}>
      <a href={`${root}data/${path}`}>{path}</a>
      <span lang={dataLang}>{file.title}</span>
      <span className="quietText">
        {file.schema && `${t('methods.card.rows', { count: published.rowsIn(path) })} · `}
        {fileSize(published.sizeOf(`data/${path}`), locale)}
      </span>
      {file.schema && (
        <details>
          <summary>
            {t('methods.files.columns')} <span className="visuallyHidden">{path}</span>
          </summary>
          <ColumnTable table={file} />
        </details>
      )}
    </li>
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

/** Descriptions name rules for those who read the files. */
const withoutRules = (text: string): string => text.replace(/ \(R\d+[^)]*\)/g, '')

function ColumnTable({ table }: { table: PackageResource }) {
  const { t, dataLang } = useTexts()
  return (
    <Table
      className={tableStyles.columns}
      caption={String(table.path)}
      heads={[t('methods.dictionary.column'), t('methods.dictionary.type'), t('methods.dictionary.meaning')]}
    >
      {meaningsOf(table.schema?.fields ?? []).map(({ name, type, description, codes }) => (
        <TableRow key={name}>
          <RowHead>
            <code>{name}</code>
          </RowHead>
          <Cell>{type}</Cell>
          <Cell>
            <span lang={dataLang}>
              <MarkdownLine text={withoutRules(description)} />
            </span>
            {codes && <span className={tableStyles.codes}>{t('methods.dictionary.codes', { codes })}</span>}
          </Cell>
        </TableRow>
      ))}
    </Table>
  )
}
