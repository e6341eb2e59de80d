import { SITE_PATHS } from '../../domain/sitePaths'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import shared from '../text.module.css'
import styles from './Lesson.module.css'
import { Points } from '../TextSection'
import { StudySays } from './StudySays'

/** What protects the people in the room, and what to do when a pupil tells something. */
export function CareRules() {
  const { t } = useTexts()
  const help = useSiteRoot() + SITE_PATHS.help
  return (
    <>
      <p>
        <b>{t('lesson.care.lead')}</b>
      </p>
      <ul className={shared.points} data-care="">
        <li>{t('lesson.care.stories')}</li>
        <li>{t('lesson.care.pictures')}</li>
        <li>{t('lesson.care.leave')}</li>
        <li>
          {t('lesson.care.group')} <StudySays ids={['study-immune']} />
        </li>
        <li>{t('lesson.care.cases')}</li>
        <li>
          {t('lesson.care.help')} <a href={`${help}#numbers`}>{t('lesson.care.numbers')}</a>
        </li>
      </ul>
      <div className={styles.told} data-told="">
        <h3>{t('lesson.told')}</h3>
        <Points
          ids={['lesson.told.listen', 'lesson.told.procedure', 'lesson.told.danger', 'lesson.told.send']}
        />
        <p>
          <a href={help}>{t('site.nav.help')}</a>
        </p>
      </div>
    </>
  )
}
