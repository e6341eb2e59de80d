import { oneFilePath } from '../../offline/offlineList'
import { useFilesRoot } from '../../store/siteRoot'
import { useTexts } from '../../text/context'
import { fileSize } from '../../text/fileSize'
import type { SiteData } from '../sitePage'
import styles from './Help.module.css'

/** How the atlas is read without a network: stored by the browser, or as one file. */
export function Offline({ published, language }: Pick<SiteData, 'published' | 'language'>) {
  const { t, day, locale } = useTexts()
  const root = useFilesRoot()
  const path = oneFilePath(language)
  return (
    <>
      <p>{t('offline.lead')}</p>
      <p>{t('offline.same')}</p>
      <p>{t('offline.seen')}</p>
      {/* The control takes its place, see offline/startOffline.ts. */}
      <div className={styles.offline} data-offline="">
        <p>{t('offline.script')}</p>
      </div>
      <h3>{t('offline.file')}</h3>
      <p>{t('offline.file.what')}</p>
      <p>
        <a className={styles.file} href={root + path} download="">
          {path.replace(/^.*\//, '')}
        </a>{' '}
        <span className={styles.checked}>
          {t('offline.file.size', {
            size: fileSize(published.sizeOf(path), locale),
            day: day(published.package.version),
          })}
        </span>
      </p>
    </>
  )
}
