import type { ReactNode } from 'react'
import { CorrectLink } from '../../atlas/correct/CorrectLink'
import type { CountryFile } from '../../data/countryContract'
import { useTexts } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import styles from './Sections.module.css'
import why from '../../atlas/panel/Why.module.css'
import { Section } from './Section'
import { SourceLines } from '../../atlas/panel/SourceLine'
import { ScrollBox } from '../../ui/Table'

const COLUMNS: readonly (readonly [string, MessageId])[] = [
  ['girls', 'panel.detected.girls'],
  ['boys', 'panel.detected.boys'],
  ['other_sex', 'panel.detected.otherSex'],
  ['children', 'panel.detected.children'],
  ['children_sexual_exploitation', 'panel.detected.sexual'],
  ['children_forced_labour', 'panel.detected.labour'],
  ['children_other_exploitation', 'panel.detected.other'],
]

interface DetectedVictimsProps {
  file: CountryFile
  children?: ReactNode
}

/** Detected child victims as published by UNODC: never ranked or summed, `<5` stays `<5`. */
export function DetectedVictims({ file, children }: DetectedVictimsProps) {
  const { t } = useTexts()
  const { detectedVictims } = file
  const columns = COLUMNS.filter(([column]) => detectedVictims.some((row) => row[column] !== undefined))
  return (
    <Section title={t('panel.detected')} aside="2007–2021">
      {detectedVictims.length === 0 ? (
        <p className={styles.text}>{t('panel.detected.none')}</p>
      ) : (
        <>
          {children}
          <ScrollBox label={t('panel.detected.table')}>
            <table className={styles.numbers}>
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
          <p className={why.quiet}>{t('panel.detected.note')}</p>
          <p className={why.quiet}>
            <SourceLines ids={file.detectedVictimsSourceIds} sources={file.sources} />.
          </p>
        </>
      )}
      <CorrectLink value={{ entity: file.entity, part: 'detected' }} about={t('panel.detected')} />
    </Section>
  )
}
