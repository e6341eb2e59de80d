import type { BadRow } from './badRow'

export const BAD_CODES: readonly BadRow[] = [
  {
    it: 'a number that is not the numeric code of ISO 3166-1',
    file: 'entityCodes',
    part: 'AUT,040,',
    becomes: 'AUT,041,',
    column: 'm49',
    value: '041',
    says: ['is not the numeric code of ISO 3166-1', '040'],
  },
  {
    it: 'a number of two digits',
    file: 'entityCodes',
    part: 'AUT,040,Austria,150,Europe,155,',
    becomes: 'AUT,040,Austria,15,Europe,155,',
    column: 'm49_region',
    value: '15',
    says: ['is no code of M49', 'three digits'],
  },
  {
    it: 'an entity that is not in the study',
    file: 'entityCodes',
    part: 'AUT,040,',
    becomes: 'AUS,040,',
    column: 'entity',
    value: 'AUS',
    says: ['is not known', 'a code of data/study/entities.csv'],
    alsoCauses: 1,
  },
  {
    it: 'a fit that there is not',
    file: 'icTip',
    part: ',total,',
    becomes: ',equal,',
    column: 'fit',
    value: 'equal',
    says: ['not a known code', 'total, statement, law, none'],
  },
]
