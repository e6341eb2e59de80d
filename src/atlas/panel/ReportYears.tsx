import { Fragment } from 'react'
import type { CountryFile } from '../../data/contract'

interface ReportYearsProps {
  file: CountryFile
  years: readonly number[]
  /** The sentence around the years, which takes them as one text. */
  sentence: (years: string) => string
}

/** Stands for the years in their sentence; no message has it. */
const PLACE = '\u0000'

/** The yearly reports on the country, each leading to its own address where one is known. */
export function ReportYears({ file, years, sentence }: ReportYearsProps) {
  const [before = '', after = ''] = sentence(PLACE).split(PLACE)
  return (
    <>
      {before}
      {years.map((year, index) => {
        const address = file.reportAddresses[year]
        return (
          <Fragment key={year}>
            {index > 0 && ', '}
            {address === undefined ? (
              year
            ) : (
              <a href={address} rel="noreferrer external">
                {year}
              </a>
            )}
          </Fragment>
        )
      })}
      {after}
    </>
  )
}
