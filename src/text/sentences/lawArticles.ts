import type { LawArticle } from '../../domain/lawArticle'
import type { TranslateData } from '../dataTexts'
import type { Texts } from '../i18n'

/** Says before the words how far they are the law of 2007, such as "Not the text of 2007: a later one". */
export const articleCaveat = ({ t }: Pick<Texts, 't'>, { wording }: LawArticle): string =>
  t(`article.wording.${wording}`)

/** Names an article by its number: "Article 132(5)", or as its law does and in that language, "§ 232a(1)", "4 kap. 1 a §". */
export const articleNumber = (
  { t, capital }: Pick<Texts, 't' | 'capital'>,
  article: string,
  lang: string,
): { readonly text: string; readonly lang?: string } =>
  /^\d(?!.*§$)/.test(article) ? { text: t('article.number', { article }) } : { text: capital(article), lang }

/** Says the time of an article's text, since when it is in force, and what its words are: "original in Czech". */
export const articleFacts = (
  { t, day }: Pick<Texts, 't' | 'day'>,
  { asOf, inForceFrom, kind, languageName }: LawArticle,
  translate: TranslateData,
): string[] => [
  ...(asOf === undefined ? [] : [t('article.asOf', { day: day(asOf) })]),
  ...(inForceFrom === undefined ? [] : [t('panel.inForce', { day: day(inForceFrom) })]),
  t(`article.kind.${kind}`, { language: translate(languageName).text }),
]
