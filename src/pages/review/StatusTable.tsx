import { type Language, ownName } from '../../domain/languages'
import { CATALOGUES, type ReviewStatus, statusesOf } from '../../domain/reviews'
import { Message, useTexts } from '../../text/context'
import { Cell, RowHead, ScrollBox, Table, TableBody, TableHead, TableRow } from '../../ui/Table'
import type { ReviewSource } from './reviewFile'
import styles from './Review.module.css'

interface StatusTableProps {
  languages: readonly Language[]
  review: ReviewSource
}

/** The status of each catalogue in each of these languages. */
export function StatusTable({ languages, review }: StatusTableProps) {
  const { t } = useTexts()
  const countOf = (name: (typeof CATALOGUES)[number]) => Object.keys(review[name].own).length
  const heads = CATALOGUES.map((name) => `${t(`review.catalogue.${name}`)} (${countOf(name)})`)
  return (
    <ScrollBox label={CATALOGUES.map((name) => t(`review.catalogue.${name}`)).join(' · ')}>
      <Table className={styles.table}>
        <TableHead heads={[t('language.menu'), ...heads]} />
        <TableBody>
          {languages.map((language) => {
            const statuses = statusesOf(language)
            return (
              <TableRow key={language}>
                <RowHead lang={language}>{ownName(language)}</RowHead>
                {CATALOGUES.map((name) => (
                  <Cell key={name}>
                    {statuses ? (
                      <Status status={statuses[name]} language={language} />
                    ) : (
                      t('review.status.source')
                    )}
                  </Cell>
                ))}
              </TableRow>
            )
          })}
        </TableBody>
      </Table>
    </ScrollBox>
  )
}

function Status({ status, language }: { status: ReviewStatus; language: Language }) {
  const { t, day } = useTexts()
  if (typeof status === 'string') return t(`review.status.${status}`)
  return (
    <Message
      id="review.status.reviewed"
      values={{ day: day(status.on) }}
      components={{ who: <span lang={language}>{status.by}</span> }}
    />
  )
}
