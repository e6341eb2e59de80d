import { ContactLine } from '../correct/ContactLine'
import type { CorrectionsPlace } from '../correct/correctionsPlace'
import { AsText, FormLink } from '../correct/SendReport'
import { type Language, ownName } from '../../domain/languages'
import { useTexts } from '../../text/context'
import { SaveButton } from '../../ui/SaveButton'
import { type Correction, correctionsFileName } from './corrections'
import styles from './Corrections.module.css'

/** A correction in the list, which may have a fault. */
export interface ListedCorrection extends Correction {
  readonly hasFault: boolean
}

interface BarProps {
  corrections: readonly ListedCorrection[]
  csv: string
  language: Language
  dataVersion: string
  isSaved: boolean
  onSave: () => void
}

/** How many corrections there are, and their file; in sight wherever a reviewer reads. */
export function CorrectionsBar({ corrections, csv, language, dataVersion, isSaved, onSave }: BarProps) {
  const { t } = useTexts()
  const count = corrections.length
  const faulty = corrections.filter(({ hasFault }) => hasFault).length
  const save = () => {
    onSave()
    return csv
  }
  return (
    <div id="corrections-bar" className={styles.bar} data-review-bar="" data-empty={count === 0 || undefined}>
      <p role="status">
        <b>{t('review.changes', { count })}</b> {faulty > 0 && t('review.changes.faulty', { count: faulty })}{' '}
        {count > 0 && isSaved && t('review.downloaded')}
      </p>
      {count > 0 && (
        <p className={styles.ways}>
          <a href="#corrections">{t('review.changes.see')}</a>
          <SaveButton
            label={t('review.download')}
            fileName={correctionsFileName(language, dataVersion)}
            text={save}
          />
        </p>
      )}
    </div>
  )
}

interface ListProps extends Pick<BarProps, 'corrections' | 'csv' | 'language' | 'dataVersion'> {
  place: CorrectionsPlace
}

/** In encoded characters; a form or a program for mail may cut a longer text. */
const LONGEST = 1000

/** The corrections, and how they reach those who run the site. */
export function CorrectionsList({ corrections, csv, language, place, dataVersion }: ListProps) {
  const { t } = useTexts()
  const name = `${ownName(language)} (${language})`
  // The mark at the beginning is for programs that open a file.
  const rows = csv.replace(/^\uFEFF/, '')
  const isLong = encodeURIComponent(rows).length > LONGEST
  const text = isLong ? t('review.send.long') : rows
  const fields = {
    title: t('text.labelled', { label: t('review.changes.title'), value: name }),
    entity: name,
    question: t('review.changes', { count: corrections.length }),
    value: text,
    sources: '',
    link: window.location.href,
    version: dataVersion,
  }
  return (
    <section className={styles.list} aria-labelledby="corrections">
      <h2 id="corrections">{t('review.changes.title')}</h2>
      <ul data-review-list="">
        {corrections.map(({ key, now, better, hasFault }) => (
          <li key={key}>
            <a href={`#${key}`}>{key}</a>
            <del>{now}</del>
            <ins data-fault={hasFault || undefined}>{better}</ins>
          </li>
        ))}
      </ul>
      {isLong && <p>{t('review.send.long')}</p>}
      {place.formUrl !== null && <FormLink formUrl={place.formUrl} report={{ fields }} />}
      <ContactLine contact={place.contact} report={{ fields, text }} />
      <AsText text={rows} />
    </section>
  )
}
