import { useId } from 'react'
import { useTexts } from '../../text/context'
import { Button } from '../../ui/Button'
import { useCopy } from '../../ui/copyAndSave'
import type { CorrectionsPlace } from '../../atlas/correct/CorrectLink'
import { correctionAddress, type CorrectionReport } from './correctionReport'
import buttons from '../../ui/Button.module.css'
import styles from './Correct.module.css'

/** A report as text that a reader copies. */
export function AsText({ text }: { text: string }) {
  const { t } = useTexts()
  const id = useId()
  const [hasWorked, copy] = useCopy(text)
  return (
    <section aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>{t('correct.text')}</h2>
      <p>{t('correct.textHint')}</p>
      <textarea
        className={styles.text}
        aria-labelledby={`${id}-head`}
        value={text}
        readOnly
        rows={14}
        autoComplete="off"
        spellCheck={false}
      />
      <p className={styles.copy}>
        <Button kind="other" onClick={copy}>
          {t('correct.copy')}
        </Button>
        <span role="status">
          {hasWorked !== null && t(hasWorked ? 'correct.copied' : 'correct.copyFailed')}
        </span>
      </p>
    </section>
  )
}

interface FormLinkProps {
  formUrl: string
  report?: Pick<CorrectionReport, 'fields'>
}

/** The way to the form of those who run the site, filled in with a report. */
export function FormLink({ formUrl, report }: FormLinkProps) {
  const { t } = useTexts()
  return (
    <p>
      <a
        className={`${buttons.button} ${styles.form}`}
        data-kind="main"
        href={correctionAddress(formUrl, report?.fields)}
        rel="noreferrer nofollow"
      >
        {t(report ? 'correct.send' : 'correct.sendEmpty')}
      </a>{' '}
      <span className="quietText">{t('correct.sendWhere', { host: new URL(formUrl).hostname })}</span>
    </p>
  )
}

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
