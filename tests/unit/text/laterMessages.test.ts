import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COUNTRY, LAZY_VIEWS, MAP_WORDS, ROUTE_CHOICES, QUESTION_DAYS } from '../../../src/app/lazyParts'
import { PARTS } from '../../../src/domain/themeParts'
import { COMPARE_FORM } from '../../../src/pages/compare/compareForm'
import { COMPARE_EMBED_FORM } from '../../../src/pages/embed/EmbedCompare'
import { CATALOGUES } from '../../../src/pages/embed/embedFiles'
import { LATER_CATALOGUES, PAGE_CATALOGUES } from '../../../src/text/catalogues'
import { filesWith, messagesIn } from './usedMessages'

const idsOf = (name: string): string[] =>
  Object.keys(JSON.parse(readFileSync(`src/text/en/${name}.json`, 'utf8')) as Record<string, string>)

/** The catalogue of each message that comes neither with every page nor with the data of the theme it speaks of. */
const catalogueOf = new Map(
  [...LATER_CATALOGUES, ...PAGE_CATALOGUES]
    .filter((name) => !PARTS.some((part) => part === name))
    .flatMap((name) => idsOf(name).map((id) => [id, name] as const)),
)
const LATER_IDS = [...catalogueOf.keys()]

/** What a file says only where the catalogue is there: after routes have come, or for another view of the same file. */
const SAID_ELSEWHERE: Readonly<Record<string, RegExp>> = {
  'src/wording/routeWords.ts': /^route\./,
  'src/views/routes/RouteNote.tsx': /^route\.note/,
  'src/wording/routesInWords.ts': /^route\./,
  // A comparison is chosen in the days of treaties.
  'src/wording/announcement.ts': /^compare\./,
  // On the page of a comparison alone.
  'src/views/embedCode/EmbedButton.tsx': /^comparePage\.embed$/,
  // Its field has the states of what is fetched, and no other message of a kind.
  'src/views/search/SearchField.tsx': /^search\./,
  'src/pictures/PictureButtons.tsx': /^pictures\./,
  'src/wording/publishedFigure.ts': /^published\./,
  'src/wording/verdictWords.ts': /^published\./,
  'src/wording/countryLead.ts': /^countryPage\./,
  'src/wording/timeline.ts': /^(grid|later|timeline)\./,
  'src/wording/valueSources.ts': /^(table|panel|why)\./,
  'src/wording/rowSources.ts': /^why\./,
  'src/wording/reports.ts': /^(panel|kind|role)\./,
  'src/pages/ReadingPage.tsx': /^language\.inEnglish$/,
}

const lackedBy = (entry: string, catalogues: readonly string[]): string[] =>
  [...filesWith(entry)].flatMap((file) =>
    messagesIn(file, LATER_IDS)
      .filter((id) => !catalogues.includes(catalogueOf.get(id) ?? '') && !SAID_ELSEWHERE[file]?.test(id))
      .map((id) => `${file}: ${id}`),
  )

describe('the messages of a view', () => {
  it.each([
    ['src/app/App.tsx', []],
    ['src/views/panel/CountryContent.tsx', COUNTRY.catalogues],
    ['src/views/timeline/QuestionDays.tsx', QUESTION_DAYS.catalogues],
    ['src/views/routes/RouteChoices.tsx', ROUTE_CHOICES.catalogues],
    ['src/views/table/TableView.tsx', LAZY_VIEWS.table.catalogues],
    ['src/views/grid/TreatyGrid.tsx', LAZY_VIEWS.grid.catalogues],
    ['src/views/routes/RoutesView.tsx', LAZY_VIEWS.routes.catalogues],
    ['src/views/mapWords/AtlasMapWords.tsx', MAP_WORDS.catalogues],
    ['src/views/search/Suggestions.tsx', ['search']],
    ['src/pages/compare/ComparePage.tsx', COMPARE_FORM.catalogues],
    ['src/pages/embed/startMapEmbed.ts', CATALOGUES.map],
    ['src/pages/embed/EmbedCountry.tsx', ['embed', 'country', 'panel']],
    ['src/pages/embed/EmbedCompare.tsx', COMPARE_EMBED_FORM.catalogues ?? []],
    ['src/views/embedCode/EmbedDialog.tsx', ['builder', 'embed']],
    ['src/views/keysHelp/KeysDialog.tsx', ['keys']],
    ['src/offline/OfflineControl.tsx', ['offline']],
    ['src/offline/NewerNotice.tsx', ['offline']],
  ])('are all in the catalogues that come with it: %s', (entry, catalogues) => {
    expect(lackedBy(entry, catalogues)).toEqual([])
  })

  it('are looked for in all that comes with a view', () => {
    expect(lackedBy('src/views/panel/CountryContent.tsx', []).length).toBeGreaterThan(100)
  })
})
