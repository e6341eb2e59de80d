import { useTexts } from '../../text/context'
import { MapLink } from '../findings/MapLink'
import shared from '../text.module.css'
import { LESSON_MAPS } from './lessonMaps'
import { StudySays } from './StudySays'

/** Notes on the lesson for the training of officials and of journalists. */
export function Variants() {
  const { t } = useTexts()
  return (
    <>
      <h3>{t('lesson.officials')}</h3>
      <ul className={shared.points}>
        <li>
          {t('lesson.officials.maps')} <MapLink filters={LESSON_MAPS.institutions} />;{' '}
          <MapLink filters={LESSON_MAPS.coordination} />
        </li>
        <li>{t('lesson.officials.ask')}</li>
        <li>
          {t('lesson.officials.cases')} <StudySays ids={['laws-other-cases', 'laws-statistics']} />
        </li>
      </ul>
      <h3>{t('lesson.journalists')}</h3>
      <ul className={shared.points}>
        <li>{t('lesson.journalists.own')}</li>
        <li>{t('lesson.journalists.publish', { sentence: t('footer.prevalence') })}</li>
        <li>{t('lesson.journalists.identify')}</li>
      </ul>
    </>
  )
}
