import { type ReactNode, useId, useRef, useState } from 'react'
import { PUBLISHER, readableContact } from '../../domain/publisher'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { Button } from '../../ui/Button'
import { copyText, saveFile } from '../../ui/copyAndSave'
import { type ReportedValue, reportText, sendAddress, WRITTEN, type Written } from './correctionReport'
import styles from './Correct.module.css'

/** A report needs these: what is wrong follows from what is right. */
const REQUIRED = ['right', 'source'] as const satisfies readonly Written[]
const isRequired = (field: Written): field is (typeof REQUIRED)[number] =>
  REQUIRED.some((one) => one === field)

export type WrittenTexts = Readonly<Record<Written, string>>

/** What a reader has written, and a change of it. */
export interface Writing {
  written: WrittenTexts
  onWrite: (written: WrittenTexts) => void
}

interface ReportProps extends Writing {
  value: ReportedValue | null
  /** The address that shows the value. */
  link: string
  /** The value, or its choice. */
  choice: ReactNode
}

/** Three fields, a preview of what they make, and the ways to take it along. Nothing is sent from here, and nothing stored. */
export function Report({ value, link, choice, written, onWrite }: ReportProps) {
  const texts = useTexts()
  const { t } = texts
  const id = useId()
  const [isChecked, setChecked] = useState(false)
  const [said, setSaid] = useState('')
  const faults = useRef<HTMLElement>(null)
  const dataVersion = useAtlas(({ dataset }) => dataset.dataVersion)
  const text = reportText(texts, {
    value,
    written,
    dataVersion,
    link,
  })
  const missing = REQUIRED.filter((field) => written[field].trim() === '')
  const shown = isChecked ? missing : []
  /** Runs an action with a whole report, or leads to what it lacks. */
  const withWhole = (act: () => void) => () => {
    setSaid('')
    setChecked(true)
    if (missing.length === 0) act()
    // The box is there after this render.
    else requestAnimationFrame(() => faults.current?.focus())
  }
  const fieldId = (field: Written) => `${id}-${field}`
  const title = value ? `${value.country} · ${value.question}` : t('correct.title')
  return (
    <>
      {shown.length > 0 && (
        <section ref={faults} className={styles.faults} tabIndex={-1} aria-labelledby={`${id}-faults`}>
          <h2 id={`${id}-faults`}>{t('correct.missing', { count: shown.length })}</h2>
          <ul>
            {shown.map((field) => (
              <li key={field}>
                <a href={`#${fieldId(field)}`}>{t(`correct.${field}`)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className={styles.columns}>
        <div>
          {choice}
          {WRITTEN.map((field) => {
            const isMissing = shown.some((one) => one === field)
            return (
              <p key={field} className={styles.field} data-missing={isMissing || undefined}>
                <label htmlFor={fieldId(field)}>{t(`correct.${field}`)}</label>
                <span id={`${fieldId(field)}-hint`} className="quietText">
                  {t(`correct.${field}.hint`)}
                </span>
                {isMissing && isRequired(field) && (
                  <span id={`${fieldId(field)}-fault`} className={styles.fault}>
                    {t(`correct.${field}.missing`)}
                  </span>
                )}
                <textarea
                  id={fieldId(field)}
                  rows={2}
                  autoComplete="off"
                  required={isRequired(field)}
                  aria-invalid={isMissing || undefined}
                  aria-describedby={`${fieldId(field)}-hint${isMissing ? ` ${fieldId(field)}-fault` : ''}`}
                  value={written[field]}
                  onChange={({ target }) => onWrite({ ...written, [field]: target.value })}
                />
              </p>
            )
          })}
        </div>
        <div>
          <section className={styles.preview} aria-labelledby={`${id}-preview`}>
            <h2 id={`${id}-preview`}>{t('correct.preview')}</h2>
            <p className={styles.text} data-report="">
              {text}
            </p>
          </section>
          <p className={styles.ways}>
            <Button
              onClick={withWhole(() => {
                copyText(text).then(
                  () => setSaid(t('correct.copied')),
                  () => setSaid(t('correct.copyFailed')),
                )
              })}
            >
              {t('correct.copy')}
            </Button>
            <Button kind="other" onClick={withWhole(() => saveFile('correction.txt', text, 'text/plain'))}>
              {t('correct.save')}
            </Button>
            {PUBLISHER && (
              <Button
                kind="other"
                onClick={withWhole(() => {
                  window.location.href = sendAddress(PUBLISHER?.contact ?? '', title, text)
                })}
              >
                {t(isMail ? 'correct.mail' : 'correct.issue')}
              </Button>
            )}
          </p>
          <p role="status">{said}</p>
          <Recipient />
        </div>
      </div>
    </>
  )
}

const isMail = PUBLISHER?.contact.startsWith('mailto:') ?? false

/** Who receives a report, or that this copy names nobody. */
function Recipient() {
  const { t, labelled } = useTexts()
  if (PUBLISHER === null)
    return (
      <p className="quietText">
        <b>{t('correct.nobody')}</b> {t('correct.nobodyMore')} {t('correct.nothingSent')}
      </p>
    )
  const { owner, contact } = PUBLISHER
  return (
    <p className="quietText">
      {labelled(t('correct.to'), owner)},{' '}
      <a href={contact} rel="noreferrer nofollow">
        {readableContact(contact)}
      </a>
      . {t(isMail ? 'correct.mailOpens' : 'correct.issueOpens')} {t('correct.nothingSent')}
    </p>
  )
}
