import { readFileSync } from 'node:fs'
import { csvParse } from 'd3-dsv'
import { type Language, LANGUAGES } from '../../src/domain/languages'
import { messageParts } from '../translations/messageParts'
import { messagesOf } from './textsOfLanguage'

/** The faults that reviewers found in a language, each with the term that stands for it in docs/terms.csv. */
const AVOIDED: Readonly<Record<string, readonly { readonly said: RegExp; readonly better: string }[]>> = {
  fr: [
    { said: /en partie en général/i, better: 'pas propre aux enfants' },
    { said: /\bverdicts?\b/i, better: 'concordance, comparaison' },
    { said: /cas ouverts?\b/i, better: 'indéterminés' },
  ],
  de: [
    { said: /\bUrteile?\b/, better: 'Übereinstimmung, Vergleich' },
    { said: /\bden Rettungsdienst/, better: 'Notruf, Notdienste' },
    { said: /treffen zu\b/, better: 'erfüllen das Kriterium' },
    { said: /Binnenhandel/, better: 'Menschenhandel im Inland' },
    { said: /UNSCR/, better: 'Resolution 1244 des UN-Sicherheitsrats' },
  ],
  ru: [
    { said: /част(?:ью|ично) в целом/i, better: 'не только о детях' },
    { said: /тогда или позже/i, better: 'дата присоединения неизвестна' },
    { said: /детск\S+ лини\S+ помощи/i, better: 'детский телефон доверия' },
    { said: /домашн\S+ рабств/i, better: 'подневольный домашний труд' },
    { said: /практик\S+, сходн\S+ с рабством/i, better: 'обычаи, сходные с рабством' },
  ],
  ro: [
    { said: /servitut(?!e[ai]? pentru datorii)/i, better: 'aservire' },
    { said: /nepedepsi/i, better: 'nesancționare' },
    { said: /\btemei/i, better: 'dovezi, surse' },
  ],
  sq: [
    { said: /fakultativ/i, better: 'Protokolli Opsional' },
    { said: /drejtori/i, better: 'lista e linjave të ndihmës' },
    { said: /të zbuluar/i, better: 'të identifikuar' },
  ],
}

/** The messages of a language use the terms that reviewers asked for. */
export const termFaults = (): string[] =>
  Object.entries(AVOIDED).flatMap(([language, avoided]) => {
    return (
      messagesOf(language as Language)
        // Words for the search are what readers type, in any wording.
        .filter(({ id }) => !id.startsWith('search.also.'))
        .flatMap(({ id, text }) =>
          avoided
            .filter(({ said }) => said.test(messageParts(text).text))
            .map(
              ({ said, better }) => `${language} ${id}: “${said.exec(text)?.[0] ?? ''}”, better: ${better}`,
            ),
        )
    )
  })

/** The treaties in docs/terms.csv by a part of their English name, where " ?" marks a title that no stored text confirms. */
const TREATIES: Readonly<Record<string, string>> = {
  untoc: 'UN Convention against Transnational Organized Crime',
  'slavery-1956': 'Supplementary Slavery Convention',
  palermo: 'Palermo Protocol',
  smuggling: 'Migrant Smuggling Protocol',
  crc: 'Convention on the Rights of the Child',
  opsc: 'Optional Protocol on the sale of children',
  opac: 'Optional Protocol on children in armed conflict',
  opic: 'Optional Protocol on a communications procedure',
  'suppression-1950': '1950 Convention against the traffic in persons',
  'cets-197': 'Council of Europe Convention on Action against Trafficking in Human Beings',
  'cets-201': 'Lanzarote Convention',
  'hague-1980': 'Hague Convention on child abduction',
  'hague-1993': 'Hague Convention on intercountry adoption',
}

/** Treaties have the names of docs/terms.csv in each language. */
export const treatyNameFaults = (): string[] => {
  const terms = csvParse(readFileSync('docs/terms.csv', 'utf8'))
  const messages = new Map(
    LANGUAGES.map((language) => [language, new Map(messagesOf(language).map(({ id, text }) => [id, text]))]),
  )
  return Object.entries(TREATIES).flatMap(([id, name]) => {
    const row = terms.find(({ en }) => en === name)
    return LANGUAGES.flatMap((language) => {
      const said = messages.get(language)?.get(`instrument.${id}`) ?? ''
      const names = (row?.[language] ?? '').replace(/ \?$/, '').split(' / ')
      return names.some((own) => own !== '' && said.includes(own))
        ? []
        : [`${language}: ${said}, not ${names.join(' / ')}`]
    })
  })
}
