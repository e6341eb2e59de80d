import { hasDay } from '../domain/themes'
import { SITE_PATHS } from '../domain/sitePaths'
import { STUDY_DAY } from '../domain/treaty'
import { useAtlas } from '../state/context'
import { linkTo, useFilesRoot, useSiteRoot } from '../state/sitePlace'
import { useTexts } from '../text/context'
import { VIEWS_FOLDER, viewId } from './viewId'
import styles from './ViewFiles.module.css'

/** Links to the question shown as files for programs, which have all countries and the study's day. */
export function ViewFiles() {
  const { t, day } = useTexts()
  const files = useFilesRoot()
  const pages = useSiteRoot()
  const filters = useAtlas((state) => state.filters)
  const file = linkTo(files, VIEWS_FOLDER + viewId(filters))
  if (file === undefined) return null
  const isDated = filters.view !== 'routes' && hasDay(filters.theme, filters.sub)
  return (
    <p className={styles.files} data-view-files={viewId(filters)}>
      {isDated ? t('table.programs.day', { day: day(STUDY_DAY) }) : t('table.programs')}{' '}
      <a href={`${file}.csv`}>CSV</a> <a href={`${file}.json`}>JSON</a>{' '}
      <a href={linkTo(pages, SITE_PATHS.programs)}>{t('table.programs.how')}</a>
    </p>
  )
}
