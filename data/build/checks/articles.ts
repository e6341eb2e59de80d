import { isOf2007 } from '../../../src/domain/lawArticle'
import { rowsByEntity } from '../groups'
import { ARTICLES_FILE, DIFFERENCES_FILE } from '../read/articles'
import { asOfYear, codesOf } from '../rules/decidingRows'
import { decidingList } from '../rules/definitions'
import { type Check, reportRepeats } from './check'

/** Each article is given once, and so are the reasons of a country. */
export const everyArticleIsGivenOnce: Check = ({ articles, articleDifferences }, report) => {
  reportRepeats(
    ARTICLES_FILE,
    'article',
    articles,
    ({ entity, law, article }) => [entity, law, article].filter(Boolean).join(' '),
    report,
  )
  reportRepeats(DIFFERENCES_FILE, 'entity', articleDifferences, ({ entity }) => entity, report)
}

/** What is not plainly the wording of 2007 says why; what gives no day of entry into force says what is known of it. */
export const everyCaveatIsSaid: Check = ({ articles }, report) => {
  for (const { line, kind, wording, wordingNote, inForceFrom, inForceNote } of articles) {
    const fail = (column: string, value: string, fault: string, expected: string) =>
      report({ file: ARTICLES_FILE, line, column, value, fault, expected })
    if (wording !== 'yes' && wordingNote === undefined)
      fail(
        'wording_note',
        '',
        `is empty beside the wording ${wording}`,
        'why it is not plainly the wording of 2007',
      )
    if (kind === 'restated' && wording !== 'restated')
      fail('wording_of_2007', wording, `does not fit a text that is ${kind}`, 'restated')
    if (isOf2007({ wording }) && (inForceFrom ?? '') >= '2008')
      fail(
        'in_force_from',
        inForceFrom ?? '',
        `is after 2007 for a wording ${wording}`,
        'a day up to the end of 2007',
      )
    if (inForceFrom === undefined && inForceNote === undefined && kind !== 'restated')
      fail('in_force_note', '', 'is empty, and so is the day', 'what is known of the entry into force')
  }
}

const YEAR = 2007

/** The forms of a complete list that decides for 2007 are those of the quotations of 2007, or the difference has its reason. */
export const everyDifferenceHasItsReason: Check = (
  { entities, articles, articleDifferences, policy },
  report,
) => {
  const [articlesOf, policyOf] = [rowsByEntity(articles), rowsByEntity(policy)]
  const reasonOf = new Map(articleDifferences.map((row) => [row.entity, row]))
  for (const { code } of entities) {
    const own = articlesOf(code).filter(isOf2007)
    const list = decidingList(asOfYear(policyOf(code), YEAR))
    const coded = codesOf(list ?? [])
    const quoted = [...new Set(own.flatMap(({ marked }) => marked.map(({ form }) => form as string)))]
    const isCompared = list !== undefined && own.length > 0
    const found = {
      only_in_coding: isCompared ? coded.filter((form) => !quoted.includes(form)) : [],
      only_in_quotation: isCompared ? quoted.filter((form) => !coded.includes(form)) : [],
    }
    const row = reasonOf.get(code)
    const given = { only_in_coding: row?.onlyInCoding ?? [], only_in_quotation: row?.onlyInQuotation ?? [] }
    for (const column of ['only_in_coding', 'only_in_quotation'] as const) {
      const [is, said] = [found, given].map((one) => one[column].toSorted().join(';'))
      if (is !== said)
        report({
          file: row ? DIFFERENCES_FILE : ARTICLES_FILE,
          line: row?.line ?? own[0]?.line ?? 1,
          column: row ? column : 'marked',
          value: said ?? '',
          fault: `is not the difference of ${code} between the coded list and its quotations of 2007`,
          expected: `"${is}", with its reason in ${DIFFERENCES_FILE}`,
        })
    }
  }
}
