import { useTexts } from '../../text/context'
import type { CorrectionsPlace } from '../../atlas/correct/correctPath'

const readable = (contact: string): string => contact.replace(/^mailto:|^https:\/\/(www\.)?|\/$/g, '')

const contactAddress = (contact: string, report: ContactLineProps['report']): string =>
  report && contact.startsWith('mailto:')
    ? `${contact}?subject=${encodeURIComponent(report.fields.title)}&body=${encodeURIComponent(report.text)}`
    : contact

interface ContactLineProps extends Pick<CorrectionsPlace, 'contact'> {
  report?: { readonly fields: { readonly title: string }; readonly text: string } | undefined
}

/** How those who run the site can be reached, or that they have not said so. */
export function ContactLine({ contact, report }: ContactLineProps) {
  const { t } = useTexts()
  if (contact === null) return <p>{t('correct.noContact')}</p>
  return (
    <p>
      {t('correct.contact')}{' '}
      <a href={contactAddress(contact, report)} rel="noreferrer nofollow">
        {readable(contact)}
      </a>
    </p>
  )
}
