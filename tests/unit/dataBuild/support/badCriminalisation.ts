import { type BadRow, badRowsOf } from './badRow'

const AUT = 'AUT,1999,2004,5,full,full,kelley-simmons-2015'
const CYP = 'CYP,2000,2008,,partial,full,kelley-simmons-2015'

const offence = badRowsOf('criminalisation')

/** The coding of since when trafficking is an offence. */
export const BAD_CRIMINALISATION: readonly BadRow[] = [
  offence(
    'a country that is not one of the study',
    AUT,
    AUT.replace('AUT', 'USA'),
    'entity',
    'USA',
    'is not known',
    'data/study/entities.csv',
  ),
  offence(
    'a source that is not described',
    AUT,
    AUT.replace('kelley-simmons-2015', 'kelley'),
    'source_id',
    'kelley',
    'is not known',
    'data/evidence/sources.csv',
  ),
  offence(
    'a year that is none',
    AUT,
    AUT.replace('2004', '04'),
    'first_full_year',
    '04',
    'is not a year in range',
    'a year from 1900',
  ),
  offence(
    'a month that no year has',
    AUT,
    AUT.replace(',5,', ',13,'),
    'month_of_full',
    '13',
    'is not a known code',
    'one of 1, 2',
  ),
  offence(
    'a month without its year',
    'BEL,,1995,4,full,full',
    'BEL,1995,,4,partial,partial',
    'month_of_full',
    '4',
    'is a month without its year',
    'a year in first_full_year',
  ),
  offence(
    'an offence in full before it is one in part',
    AUT,
    AUT.replace('1999,2004', '2005,2004'),
    'first_full_year',
    '2004',
    'is before the partial year 2005',
    'a later year',
  ),
  offence(
    'a row that says nothing',
    'BEL,,1995,4,full,full',
    'BEL,,,,none,none',
    'first_full_year',
    '',
    'is empty, and so is the partial year',
    'a year in one of the two',
  ),
  offence(
    'a year after the coding ended',
    CYP,
    CYP.replace('2008', '2016').replace('full', 'partial'),
    'first_full_year',
    '2016',
    'is after the coding ended on 2015-08-10',
    'a year up to that day',
  ),
  offence(
    'a level that does not follow from the years',
    CYP,
    CYP.replace('partial,full', 'full,full'),
    'level_2007',
    'full',
    'does not follow from the first years',
    'partial',
  ),
  {
    ...offence(
      'a country that is there twice',
      AUT,
      `${AUT},rows\n${AUT}`,
      'entity',
      'AUT',
      'repeats line 2',
      'once (R4)',
    ),
    below: 1,
  },
]
