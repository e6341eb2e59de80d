import { OFFLINE_ANCHOR, SITE_PATHS } from '../../store/sitePaths'
import { useFilesRoot, useSiteRoot } from '../../store/siteRoot'
import { useTexts } from '../../text/context'
import { TABLE_ROLES } from '../../ui/tableRoles'
import type { PublishedData } from '../publishedData'
import { OTHER_FILES, pathsOf, zipName } from './downloads'
import { fileSize } from '../../text/fileSize'
import styles from './Methods.module.css'
import tableStyles from './Tables.module.css'

/** Every file of the data, the zip of all of them first. */
export function Downloads({ published }: { published: PublishedData }) {
  const { t, day, locale } = useTexts()
  const root = useFilesRoot()
  const pages = useSiteRoot()
  const { version, resources } = published.package
  const zip = zipName(version)
  const sizeOf = (file: string) => fileSize(published.sizeOf(`data/${file}`), locale)
  const files = [
    ...resources
      .filter((resource) => pathsOf(resource).length === 1)
      .map((resource) => ({ path: pathsOf(resource).join(''), words: resource.title })),
    ...OTHER_FILES.map((path) => ({ path, words: t(`methods.file.${path}`) })),
  ]
  return (
    <>
      <p>
        <a className={styles.zip} href={`${root}data/${zip}`} download="">
          {zip}
        </a>{' '}
        <span className={styles.size}>{sizeOf(zip)}</span>
      </p>
      <p>{t('methods.downloads.lead', { day: day(version) })}</p>
      <table className={tableStyles.files} {...TABLE_ROLES.table}>
        <caption className="visuallyHidden">{t('methods.downloads')}</caption>
        <thead {...TABLE_ROLES.group}>
          <tr {...TABLE_ROLES.row}>
            <th {...TABLE_ROLES.columnHead} scope="col">
              {t('methods.file')}
            </th>
            <th {...TABLE_ROLES.columnHead} scope="col">
              {t('methods.file.what')}
            </th>
            <th {...TABLE_ROLES.columnHead} scope="col">
              {t('methods.file.size')}
            </th>
          </tr>
        </thead>
        <tbody {...TABLE_ROLES.group}>
          {files.map(({ path, words }) => (
            <tr {...TABLE_ROLES.row} key={path}>
              <th {...TABLE_ROLES.rowHead} scope="row">
                <a href={`${root}data/${path}`}>{path}</a>
              </th>
              <td {...TABLE_ROLES.cell}>{words}</td>
              <td {...TABLE_ROLES.cell}>{sizeOf(path)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{t('methods.downloads.countries')}</p>
      <p>
        {t('methods.downloads.offline')}{' '}
        <a href={`${pages}${SITE_PATHS.help}#${OFFLINE_ANCHOR}`}>{t('foot.offline')}</a>
      </p>
      <p>
        {t('methods.downloads.changes')} <a href={`${pages}${SITE_PATHS.changes}`}>{t('foot.changes')}</a>
      </p>
    </>
  )
}
