import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { messageParts } from '../../../scripts/review/messageParts'

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
    { said: /[şţ]/i, better: 'ș and ț with a comma below' },
  ],
  sq: [
    { said: /fakultativ/i, better: 'Protokolli Opsional' },
    { said: /drejtori/i, better: 'lista e linjave të ndihmës' },
    { said: /të zbuluar/i, better: 'të identifikuar' },
  ],
}

it.each(Object.entries(AVOIDED))(
  'the messages of %s use the terms that reviewers asked for',
  (language, avoided) => {
    const folder = `src/text/${language}`
    const faults = readdirSync(folder).flatMap((file) =>
      Object.entries(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Record<string, string>)
        // Words for the search are what readers type, in any wording.
        .filter(([id]) => !id.startsWith('search.also.'))
        .flatMap(([id, message]) =>
          avoided
            .filter(({ said }) => said.test(messageParts(message).text))
            .map(
              ({ said, better }) => `${file} ${id}: “${said.exec(message)?.[0] ?? ''}”, better: ${better}`,
            ),
        ),
    )
    expect(faults).toEqual([])
  },
)
