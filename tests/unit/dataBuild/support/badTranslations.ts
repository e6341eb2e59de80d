import { type BadRow, badRowsOf } from './badRow'

const translation = badRowsOf('translations')
const HEADER = 'kind,english,translation\n'
/** Translations of the texts of the data. */
export const BAD_TRANSLATIONS: readonly BadRow[] = [
  translation(
    'a kind that there is not',
    'entity,Non-EU country,',
    'country,Non-EU country,',
    'kind',
    'country',
    'not a known code',
    'entity, instrument',
  ),
  {
    ...translation(
      'a text twice',
      'entity,Non-EU country,',
      'entity,Non-EU country,\nentity,Non-EU country,',
      'english',
      'Non-EU country',
      'repeats line',
      'once',
    ),
    below: 1,
  },
  {
    ...translation(
      'a text that the data do not have',
      HEADER,
      `${HEADER}note,No such text,Нет такого текста\n`,
      'english',
      'No such text',
      'is no text of the data',
      'npm run translations',
    ),
    below: 1,
  },
  {
    ...translation(
      'a published total that its English does not name',
      HEADER,
      `${HEADER}statement,A statement on {lead-any} countries,Утверждение о {both-share} странах\n`,
      'translation',
      'Утверждение о {both-share} странах',
      'does not name the same published totals',
      '{lead-any}',
    ),
    below: 1,
  },
]
