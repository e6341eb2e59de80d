import type { CorrectionsPlace } from '../../atlas/correct/correctPath'
import { ContactLine } from '../correct/ContactLine'
import { SITE_PATHS } from '../../domain/sitePaths'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import { Lead, Points, TextSection } from '../TextSection'
import { PageTitle } from '../site/PageTitle'

/** The day on which the tests and failures below were last looked through. */
const WRITTEN_ON = '2026-11-30'

/** Each section with its points; remove a failure from `known` or `other` once it is repaired. */
const SECTIONS = [
  ['standard', ['aim', 'now']],
  ['ways', ['words', 'table', 'keys', 'script']],
  ['tested', ['axe', 'names', 'engines', 'keys', 'sight', 'zoom']],
  ['notTested', ['readers', 'devices', 'people']],
  ['known', ['names', 'language']],
  ['other', ['colours']],
] as const

/** Standard, tests, known failures, and how to report one; it names the contact of the corrections. */
export function AccessibilityPage({ contact }: Pick<CorrectionsPlace, 'contact'>) {
  const { t, day } = useTexts()
  const root = useSiteRoot()
  return (
    <>
      <PageTitle>{t('footer.accessibility')}</PageTitle>
      <Lead>{t('accessibility.lead')}</Lead>
      <Lead>{t('accessibility.dated', { day: day(WRITTEN_ON) })}</Lead>
      {SECTIONS.map(([id, points]) => (
        <TextSection key={id} id={id} title={`accessibility.${id}`}>
          <Points ids={points.map((point) => `accessibility.${id}.${point}` as MessageId)} />
        </TextSection>
      ))}
      <TextSection id="report" title="accessibility.report">
        <p>{t('accessibility.report.how')}</p>
        <ContactLine contact={contact} />
        <p>
          {t('accessibility.report.value')} <a href={root + SITE_PATHS.correct}>{t('correct.title')}</a>
        </p>
      </TextSection>
    </>
  )
}
