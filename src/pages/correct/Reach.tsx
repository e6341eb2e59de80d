import { type CorrectionReport, correctionAddress } from '../../correction/correctionReport'
import type { CorrectionsPlace } from '../../correction/correctionsPlace'
import { useTexts } from '../../text/context'
import styles from './Correct.module.css'

/** The way to the form of those who run the site, filled in where there is a report. It is followed by the reader alone. */
export function FormLink({ formUrl, report }: { formUrl: string; report?: CorrectionReport }) {
  const { t } = useTexts()
  return (
    <p className={styles.send}>
      <a
        className={styles.form}
        href={correctionAddress(formUrl, report?.fields)}
        rel="noreferrer external nofollow"
        data-correct-send=""
      >
        {t(report ? 'correct.send' : 'correct.sendEmpty')}
      </a>{' '}
      <span className={styles.quiet}>{t('correct.sendWhere', { host: new URL(formUrl).hostname })}</span>
    </p>
  )
}

/** Address of mail or of the web as people read it. */
const readable = (contact: string): string => contact.replace(/^mailto:|^https:\/\/(www\.)?|\/$/g, '')

/** The address itself, or mail that has the report in it already. */
const contactAddress = (contact: string, report: CorrectionReport | undefined): string =>
  report && contact.startsWith('mailto:')
    ? `${contact}?subject=${encodeURIComponent(report.fields.title)}&body=${encodeURIComponent(report.text)}`
    : contact

/** Where those who run the site can be reached, or that they have not said so. */
export function Reach({
  place: { contact },
  report,
}: {
  place: CorrectionsPlace
  report?: CorrectionReport
}) {
  const { t } = useTexts()
  return (
    <section aria-labelledby="reach">
      <h2 id="reach">{t('correct.reach')}</h2>
      {contact === null ? (
        <p>{t('correct.noContact')}</p>
      ) : (
        <p>
          {t('correct.contact')}{' '}
          <a
            href={contactAddress(contact, report)}
            rel="noreferrer external nofollow"
            data-correct-contact-link=""
          >
            {readable(contact)}
          </a>
        </p>
      )}
    </section>
  )
}
