import { type BadRow, badRowsOf } from './badRow'

const name = badRowsOf('names')
/** Names by which entities are looked for. */
export const BAD_NAMES: readonly BadRow[] = [
  name(
    'an entity that there is not',
    'ALB,Shqipëria,native',
    'XXX,Shqipëria,native',
    'code',
    'XXX',
    'is not known',
    'data/study/entities.csv',
  ),
  name('no name', 'ALB,Shqipëria,native', 'ALB,,native', 'name', '', 'is empty', 'a text'),
  name(
    'a kind that there is not',
    'ALB,Shqipëria,native',
    'ALB,Shqipëria,own',
    'kind',
    'own',
    'not a known code',
    'current, study, code, former, native, other',
  ),
  name(
    'a language in words',
    'ALB,Shqipëria,native,sq',
    'ALB,Shqipëria,native,Albanian',
    'language',
    'Albanian',
    'not of the expected form',
    'BCP 47',
  ),
  {
    ...name(
      'a name twice',
      'ALB,Albanie,other,fr,United Nations M49,\n',
      'ALB,Albanie,other,fr,United Nations M49,\nALB,Albanie,other,fr,United Nations M49,\n',
      'name',
      'ALB Albanie other fr',
      'repeats line',
      'once',
    ),
    below: 1,
  },
]
