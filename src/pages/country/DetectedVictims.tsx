import type { CountryFile } from '../../data/contract'
import { useTexts } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import { SourceLines } from '../../atlas/panel/Provenance'
import { ScrollBox } from '../../ui/Table'
import type { DetectedRelease } from '../../domain/evidence'
import tables from '../../ui/Table.module.css'
import { yearsText } from '../../text/sentences/words'
import { Section } from './Section'
import styles from './Sections.module.css'
import provenance from '../../atlas/panel/Provenance.module.css'

/** The counts that are shown, by their columns, with the words for them. */
export const DETECTED_COLUMNS: readonly (readonly [string, MessageId])[] = [
  ['girls', 'panel.detected.girls'],
  ['boys', 'panel.detected.boys'],
  ['other_sex', 'panel.detected.otherSex'],
  ['children', 'panel.detected.children'],
  ['children_sexual_exploitation', 'panel.detected.sexual'],
  ['children_forced_labour', 'panel.detected.labour'],
  ['children_other_exploitation', 'panel.detected.other'],
]

/** Detected child victims as published by UNODC: never ranked or summed, `<5` stays `<5`. */
export function DetectedVictims({ file }: { file: CountryFile }) {
  const { t } = useTexts()
  const { detectedVictims } = file
  const columns = DETECTED_COLUMNS.filter(([column]) =>
    detectedVictims.some((row) => row[column] !== undefined),
  )
  return (
    <Section title={t('panel.detected')} aside={yearsText(file.detectedVictimsYears)}>
      {detectedVictims.length === 0 ? (
        <p className={styles.text}>
          {t('panel.detected.none', { years: yearsText(file.detectedVictimsYears) })}
        </p>
      ) : (
        <>
          <ScrollBox label={t('panel.detected.table')}>
            {/* It scrolls and stays a table at any width, so that it needs no roles. */}
            <table className={`${tables.table} ${styles.numbers}`}>
              <caption className="visuallyHidden">{t('panel.detected')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('panel.detected.year')}</th>
                  {columns.map(([column, word]) => (
                    <th key={column} scope="col">
                      {t(word)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {detectedVictims.map((row) => (
                  <tr key={row.year}>
                    <th scope="row">{row.year}</th>
                    {columns.map(([column]) => (
                      <td key={column}>{row[column] ?? ''}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
          <OtherReleases releases={file.detectedVictimsReleases} />
          <p className={provenance.quiet}>{t('panel.detected.note')}</p>
          <p className={provenance.quiet}>
            <SourceLines ids={file.detectedVictimsSourceIds} sources={file.sources} />.
          </p>
        </>
      )}
    </Section>
  )
}

/** What another release of UNODC printed for a year, and which years only the older one has. */
function OtherReleases({ releases }: { releases: readonly DetectedRelease[] }) {
  const { t, semicolon } = useTexts()
  const notes = releases.flatMap(({ year, taken, other, printed }) => {
    const figures = DETECTED_COLUMNS.filter(([column]) => printed[column] !== undefined).map(
      ([column, word]) => `${t(word)} ${printed[column]}`,
    )
    return [
      ...(taken < other ? [t('panel.detected.kept', { year, release: taken })] : []),
      ...(figures.length > 0
        ? [t('panel.detected.printed', { year, release: other, figures: figures.join(semicolon) })]
        : []),
    ]
  })
  return (
    notes.length > 0 && (
      <ul className={provenance.quiet}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    )
  )
}
