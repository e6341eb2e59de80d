import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { FORMAT_VERSION, type TranslationsFile } from '../../../src/data/contract'
import { filesOf } from '../../../src/data/load'
import { resource } from '../../../src/data/resource'
import type { Language } from '../../../src/domain/languages'
import { AtlasContexts } from '../../../src/atlas/AtlasProvider'
import { createAtlasStore } from '../../../src/state/createAtlasStore'
import { DataTexts, dataTranslation } from '../../../src/text/dataTexts'
import { createTexts } from '../../../src/text/i18n'
import { createSearch } from '../../../src/text/search/createSearch'
import { ENGLISH } from '../../support/allTexts'
import { realDataset, realStatements } from '../../support/dataset'
import { searchEntries } from '../../../src/text/search/searchEntries'

const dataset = realDataset()
const translations = (texts: TranslationsFile['texts']): TranslationsFile => ({
  formatVersion: FORMAT_VERSION,
  dataVersion: dataset.dataVersion,
  language: 'ru',
  texts,
})

const shown = (language: Language, texts: readonly string[]) =>
  renderToStaticMarkup(
    <AtlasContexts
      id="page"
      root="./"
      store={createAtlasStore(dataset)}
      texts={createTexts(language, ENGLISH)}
      files={filesOf({
        translations: resource(
          () => Promise.reject(new Error('not asked for')),
          translations({ body: 'текст' }),
        ),
      })}
    >
      <p>
        <DataTexts of={texts} />
      </p>
    </AtlasContexts>,
  )

describe('texts of the data', () => {
  it('are in the language of the page, without a mark', () => {
    expect(shown('ru', ['body'])).toBe('<p>текст</p>')
  })
  it('are marked as English where they have no translation', () => {
    expect(shown('ru', ['body', 'title'])).toBe('<p>текст; <span lang="en">title</span></p>')
  })
  it('are as the data have them on an English page', () => {
    expect(shown('en', ['body', 'title'])).toBe('<p>body; title</p>')
  })
  it('have a date as the page writes it', () => {
    expect(shown('ru', ['2015-08-10', '2005-06'])).toBe(
      '<p>10 августа 2015\u00a0года; июнь 2005\u00a0года</p>',
    )
  })
})

const statementsFound = (search: ReturnType<typeof createSearch>, query: string) =>
  search.find(query).flatMap(({ group, hits }) => (group === 'statement' ? hits : []))

describe('the search in another language', () => {
  const texts = createTexts('ru', ENGLISH)
  const [statement] = realStatements().statements
  if (!statement) throw new Error('There is no statement.')
  const entriesWith = (own: TranslationsFile['texts']) =>
    createSearch(
      searchEntries(texts, {
        dataset,
        statements: [statement],
        translate: dataTranslation(texts, translations(own)),
      }),
      texts.compare,
    )
  it('finds a statement of the study by its words in that language, and by its English terms', () => {
    const search = entriesWith({ [statement.text]: 'О детях сообщают повсюду.' })
    for (const query of ['сообщают', statement.terms[0] ?? '']) {
      const [hit] = statementsFound(search, query)
      expect(hit?.entry).toMatchObject({ id: statement.id, title: 'О детях сообщают повсюду.' })
      expect(hit?.entry.language).toBeUndefined()
    }
  })
  it('shows it in English, marked, where it has no translation', () => {
    const [hit] = statementsFound(entriesWith({}), statement.terms[0] ?? '')
    expect(hit?.entry).toMatchObject({ title: statement.text, language: 'en' })
  })
})
