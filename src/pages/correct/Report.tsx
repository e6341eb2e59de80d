import { useState, useId } from 'react'
import type { CorrectionReport } from '../../correction/correctionReport'
import { type CorrectionsPlace, REPORT_FIELDS } from '../../correction/correctionsPlace'
import { useTexts } from '../../text/context'
import { Button } from '../../ui/Button'
import styles from './Correct.module.css'
import { Needed } from './Needed'
import { FormLink, Reach } from './Reach'

interface ReportProps {
  report: CorrectionReport
  place: CorrectionsPlace
}

const SHOWN = REPORT_FIELDS.filter((field) => field !== 'title')

/** The report on one value: what it says, what it lacks, and the ways it can go. */
export function Report({ report, place }: ReportProps) {
  const { t } = useTexts()
  const { formUrl } = place
  return (
    <>
      <section aria-labelledby="report">
        <h2 id="report">{t('correct.report')}</h2>
        <dl className={styles.fields}>
          {SHOWN.map((field) => (
            <div key={field} data-field={field}>
              <dt>{t(`correct.${field}`)}</dt>
              <dd>
                {field === 'link' ? (
                  <a href={report.fields.link}>{report.fields.link}</a>
                ) : (
                  report.fields[field]
                )}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <Needed />
      {formUrl !== null && <FormLink formUrl={formUrl} report={report} />}
      <AsText text={report.text} />
      <Reach place={place} report={report} />
    </>
  )
}

/** The report as text, to be copied and sent by any way. */
function AsText({ text }: { text: string }) {
  const { t } = useTexts()
  const id = useId()
  const [outcome, setOutcome] = useState<'correct.copied' | 'correct.copyFailed' | null>(null)
  const copy = () => {
    // Clipboards are closed to some frames and to pages without a secure origin: then the text can be marked.
    const writing = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))
    writing.then(
      () => setOutcome('correct.copied'),
      () => setOutcome('correct.copyFailed'),
    )
  }
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
        data-correct-text=""
      />
      <p className={styles.copy}>
        <Button kind="other" onClick={copy}>
          {t('correct.copy')}
        </Button>
        <span role="status">{outcome && t(outcome)}</span>
      </p>
    </section>
  )
}
