import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  COUNTRY,
  LAZY_VIEWS,
  MAP_DESCRIPTION,
  ROUTE_CHOICES,
  QUESTION_DAYS,
} from '../../../src/atlas/lazyParts'
import { PARTS } from '../../../src/domain/themes'
import { COMPARE_KIND } from '../../../src/pages/compare/compareKind'
import { COMPARE_EMBED_KIND } from '../../../src/pages/embed/EmbedCompare'
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
  'src/text/sentences/routeWords.ts': /^route\./,
  'src/atlas/routes/RouteNote.tsx': /^route\.note/,
  'src/text/sentences/describeRoutes.ts': /^route\./,
  // A comparison is chosen in the days of treaties.
  'src/text/sentences/announcement.ts': /^compare\./,
  // On the page of a comparison alone.
  'src/embed/builder/EmbedButton.tsx': /^comparePage\.embed$/,
  // Its field has the states of what is fetched, and no other message of a kind.
  'src/atlas/search/SearchField.tsx': /^search\./,
  'src/export/pictures/PictureButtons.tsx': /^pictures\./,
  'src/text/sentences/publishedFigure.ts': /^published\./,
  'src/text/sentences/verdictWords.ts': /^published\./,
  'src/text/sentences/countryLead.ts': /^countryPage\./,
  'src/text/sentences/timeline.ts': /^(grid|later|timeline)\./,
  'src/text/sentences/valueSources.ts': /^(table|panel|why)\./,
  'src/text/sentences/rowSources.ts': /^why\./,
  'src/text/sentences/reports.ts': /^(panel|kind|role)\./,
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
    ['src/atlas/App.tsx', []],
    ['src/atlas/panel/CountryContent.tsx', COUNTRY.catalogues],
    ['src/atlas/timeline/QuestionDays.tsx', QUESTION_DAYS.catalogues],
    ['src/atlas/routes/RouteChoices.tsx', ROUTE_CHOICES.catalogues],
    ['src/atlas/table/TableView.tsx', LAZY_VIEWS.table.catalogues],
    ['src/atlas/grid/TreatyGrid.tsx', LAZY_VIEWS.grid.catalogues],
    ['src/atlas/routes/RoutesView.tsx', LAZY_VIEWS.routes.catalogues],
    ['src/atlas/map/AtlasMapDescription.tsx', MAP_DESCRIPTION.catalogues],
    ['src/atlas/search/Suggestions.tsx', ['search']],
    ['src/pages/compare/ComparePage.tsx', COMPARE_KIND.catalogues],
    ['src/pages/embed/startMapEmbed.ts', CATALOGUES.map],
    ['src/pages/embed/EmbedCountry.tsx', ['embed', 'country', 'panel']],
    ['src/pages/embed/EmbedCompare.tsx', COMPARE_EMBED_KIND.catalogues ?? []],
    ['src/embed/builder/EmbedDialog.tsx', ['builder', 'embed']],
    ['src/atlas/map/KeysDialog.tsx', ['keys']],
    ['src/export/offline/OfflineControl.tsx', ['offline']],
    ['src/export/offline/NewerNotice.tsx', ['offline']],
  ])('are all in the catalogues that come with it: %s', (entry, catalogues) => {
    expect(lackedBy(entry, catalogues)).toEqual([])
  })

  it('are looked for in all that comes with a view', () => {
    expect(lackedBy('src/atlas/panel/CountryContent.tsx', []).length).toBeGreaterThan(100)
  })
})
