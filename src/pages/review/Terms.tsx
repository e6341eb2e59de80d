import { csvParse } from 'd3-dsv'
import terms from '../../../docs/terms.csv?raw'
import { type Language, ownName } from '../../domain/languages'
import { useTexts } from '../../text/context'
import { Cell, RowHead, ScrollBox, Table, TableBody, TableHead, TableRow } from '../../ui/Table'
import styles from './Review.module.css'

const TERMS: readonly Readonly<Record<string, string>>[] = csvParse(terms)

/** A term ends with this where a reviewer is to decide. */
const OPEN = / \?$/

/** The terms of law and of the subject, in English and in these languages. */
export function Terms({ languages }: { languages: readonly Language[] }) {
  const { t, list } = useTexts()
  const others = languages.filter((language) => language !== 'en')
  const all = ['en' as const, ...others]
  return (
    <ScrollBox label={list(all.map(ownName))}>
      <Table className={styles.table} data-review-terms="">
        <TableHead
          heads={all.map((language) => (
            <span key={language} lang={language}>
              {ownName(language)}
            </span>
          ))}
        />
        <TableBody>
          {TERMS.map((row) => (
            <TableRow key={row['en']}>
              <RowHead lang="en">{row['en']}</RowHead>
              {others.map((language) => {
                const term = row[language] ?? ''
                return (
                  <Cell key={language}>
                    <span lang={language}>{term.replace(OPEN, '')}</span>{' '}
                    {OPEN.test(term) && <b className={styles.open}>{t('review.terms.open')}</b>}
                  </Cell>
                )
              })}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollBox>
  )
}
