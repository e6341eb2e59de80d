import { SITE_PATHS } from '../../domain/sitePaths'
import type { StudyStatement } from '../../domain/studyStatement'
import { readOnlyPage } from '../../pages/readOnlyPage'
import type { SiteData, SitePage } from '../../pages/sitePage'
import { LessonPage } from './LessonPage'
import { WorksheetsPage } from './WorksheetsPage'

/** The lessons, and their worksheets. */
export const lessonPages = (data: SiteData, statements: readonly StudyStatement[]): readonly SitePage[] => [
  readOnlyPage(data, {
    path: SITE_PATHS.lesson,
    texts: data.texts,
    title: data.texts.t('lesson.title'),
    description: data.texts.t('lesson.description'),
    isArgument: true,
    children: <LessonPage statements={statements} />,
  }),
  readOnlyPage(data, {
    path: SITE_PATHS.worksheets,
    texts: data.texts,
    title: data.texts.t('lesson.sheets.title'),
    description: data.texts.t('lesson.sheets.description'),
    isArgument: true,
    children: <WorksheetsPage topology={data.outlines} statements={statements} />,
  }),
]
