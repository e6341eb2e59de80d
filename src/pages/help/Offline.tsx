import { useFilesRoot } from '../../store/siteRoot'
import { useTexts } from '../../text/context'
import { fileSize } from '../../text/fileSize'
import styles from './Help.module.css'

/** The whole atlas in one file. */
export interface OneFile {
  /** Below the site's folder. */
  readonly path: string
  readonly bytes: number
  /** Day of the data in it. */
  readonly dataVersion: string
}

/** How the atlas is read without a network: stored by the browser, or as one file. */
export function Offline({ file }: { file: OneFile }) {
  const { t, day, locale } = useTexts()
  const root = useFilesRoot()
  const { path, bytes, dataVersion } = file
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
          {t('offline.file.size', { size: fileSize(bytes, locale), day: day(dataVersion) })}
        </span>
      </p>
    </>
  )
}
