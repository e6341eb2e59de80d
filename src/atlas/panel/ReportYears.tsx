import { Fragment } from 'react'
import type { CountryFile } from '../../data/countryContract'
import { Titled } from '../../text/dataTexts'

interface ReportYearsProps {
  file: CountryFile
  years: readonly number[]
  sentence: (years: string) => string
}

/** Placeholder of the years in their sentence; no message has this character. */
const PLACE = '\u0000'

/** The yearly reports on the country, each a link to its own address where one is known. */
export function ReportYears({ file, years, sentence }: ReportYearsProps) {
  const [before = '', after = ''] = sentence(PLACE).split(PLACE)
  return (
    <>
      <Titled text={before} />
      {years.map((year, index) => {
        const address = file.reportAddresses[year]
        return (
          <Fragment key={year}>
            {index > 0 && ', '}
            {address === undefined ? year : <a href={address}>{year}</a>}
          </Fragment>
        )
      })}
      {after}
    </>
  )
}
