import { OFFLINE_ANCHOR, SITE_PATHS } from '../../domain/sitePaths'
import { useFilesRoot, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { formatsOf } from '../../text/formats'
import { Cell, RowHead, Table, TableRow } from '../../ui/Table'
import { citationBib, citationText } from '../../pictures/citation'
import { zipName } from '../../pictures/fileName'
import type { SiteData, PublishedData, PackageField, PackageResource } from '../sitePage'
import { fileSize } from '../../text/sentences/fileWords'
import { MarkdownLine } from '../Markdown'
import { CITATION_FILES, OTHER_FILES, pathsOf } from './describeData'
import shared from '../text.module.css'
import styles from './Methods.module.css'
import uiTable from '../../ui/Table.module.css'
import tableStyles from './Tables.module.css'

/** Every file of the data, the zip of all of them first. */
export function Downloads({ published }: { published: PublishedData }) {
  const { t, day, locale, dataLang } = useTexts()
  const root = useFilesRoot()
  const pages = useSiteRoot()
  const { version, resources } = published.package
  const zip = zipName(version)
  const sizeOf = (file: string) => fileSize(published.sizeOf(`data/${file}`), locale)
  const files = [
    ...resources
      .filter((resource) => pathsOf(resource).length === 1)
      .map((resource) => ({ path: pathsOf(resource).join(''), words: resource.title, lang: dataLang })),
    ...OTHER_FILES.map((path) => ({ path, words: t(`methods.file.${path}`), lang: undefined })),
  ]
  return (
    <>
      <p>
        <a className={styles.zip} href={`${root}data/${zip}`} download="">
          {zip}
        </a>{' '}
        <span className="quietText">{sizeOf(zip)}</span>
      </p>
      <p>{t('methods.downloads.lead', { day: day(version) })}</p>
      <Table
        className={`${uiTable.blocks} ${tableStyles.files}`}
        caption={t('methods.downloads')}
        heads={[t('methods.file'), t('methods.file.what'), t('methods.file.size')]}
      >
        {files.map(({ path, words, lang }) => (
          <TableRow key={path}>
            <RowHead>
              <a href={`${root}data/${path}`}>{path}</a>
            </RowHead>
            <Cell lang={lang}>{words}</Cell>
            <Cell>{sizeOf(path)}</Cell>
          </TableRow>
        ))}
      </Table>
      <p className={styles.note}>{t('methods.downloads.countries')}</p>
      <p>
        {t('methods.downloads.programs')} <a href={`${pages}${SITE_PATHS.programs}`}>{t('programs.title')}</a>
      </p>
      <p>
        {t('methods.downloads.offline')}{' '}
        <a href={`${pages}${SITE_PATHS.about}#${OFFLINE_ANCHOR}`}>{t('footer.offline')}</a>
      </p>
    </>
  )
}

/** How to cite: as text, for BibTeX and as RIS. */
export function Cite({ published, siteUrl }: Pick<SiteData, 'published' | 'siteUrl'>) {
  const { t } = useTexts()
  const root = useFilesRoot()
  const { version } = published.package
  return (
    <>
      <p>{t('methods.cite.lead')}</p>
      <blockquote className={styles.citation} lang="en">
        {citationText(version, formatsOf('en').day(version), siteUrl)}
      </blockquote>
      <figure className={styles.bib}>
        <figcaption className="noteText">BibTeX</figcaption>
        <pre className={shared.code} tabIndex={0} role="region" aria-label="BibTeX">
          {citationBib(version, siteUrl)}
        </pre>
      </figure>
      <ul className={`${shared.inline} ${styles.inlineList}`}>
        {CITATION_FILES.map((file) => (
          <li key={file}>
            <a href={`${root}data/${file}`} download="">
              {t(`methods.file.${file}`)}
            </a>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{t('methods.cite.values')}</p>
    </>
  )
}

/** The meaning of every column of every table, from datapackage.json. */
export function Dictionary({ published }: { published: PublishedData }) {
  const { t, dataLang } = useTexts()
  const tables = published.package.resources.filter(({ schema }) => schema !== undefined)
  return (
    <>
      <p>{t('methods.dictionary.lead')}</p>
      {dataLang && <p>{t('methods.dictionary.inEnglish')}</p>}
      {tables.map((table) => (
        <details key={table.name} className={`${shared.fold} ${styles.details}`} id={`table-${table.name}`}>
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
              <MarkdownLine text={description} />
            </span>
            {codes && <span className={tableStyles.codes}>{t('methods.dictionary.codes', { codes })}</span>}
          </Cell>
        </TableRow>
      ))}
    </Table>
  )
}
