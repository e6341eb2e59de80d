import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDataCsv } from '../support/csv'

const sources = readDataCsv('sources.csv', 'source_id title publisher quality url credit')

/** Sites where anybody may put a file, by the names they go by under every ending. */
const FILE_SHARING =
  /\/\/([\w-]+\.)*(docslib|docsbay|lawsdocbox|yumpu|paperzz|studylib|scribd|9pdf|9dok|docstoc|docest|adoc|studyres|document|vdocuments?|slideshare|pdfslide|slideplayer|pdfcoke|doczz|dokumen|docplayer|issuu)\.(?!gov)[a-z]/

const qualityAt = (host: string) => [
  ...new Set(sources.filter(({ url }) => url.includes(`${host}/`)).map(({ quality }) => quality)),
]

describe('how a source is credited', () => {
  it('names a work that a ministry can print, in every file', () => {
    for (const { title, publisher, credit } of sources)
      expect(`${title} ${publisher} ${credit}`).not.toMatch(/scrap|\.xlsx|\bmirror of UN|datacube|\bseeds\b/i)
    for (const file of readdirSync('public/data', { recursive: true, encoding: 'utf8' }))
      if (/\.(csv|json|txt)$/.test(file))
        expect(/scrape of/i.test(readFileSync(`public/data/${file}`, 'utf8')), file).toBe(false)
  })

  it('says of what day a copy is, and whose', () => {
    const credit =
      'United Nations Treaty Collection, status of treaties, as of 14 March 2015, read through the copy by Z. Jones'
    expect(sources.find(({ source_id: id }) => id === 'zmjones_untc_2015')?.credit).toBe(credit)
    // The sources that maps, pictures and files name.
    expect(readFileSync('public/data/atlas.json', 'utf8')).toContain(credit)
  })
})

describe('what was read of a source', () => {
  it('is never called the original, nor official, where it lies on a file-sharing site', () => {
    const shared = sources.filter(({ url }) => FILE_SHARING.test(url))
    expect(shared.length).toBeGreaterThan(50)
    expect(shared.filter(({ quality }) => !['shared-copy', 'secondary'].includes(quality))).toEqual([])
  })

  it('is an official copy where another official body has it, and a copy where somebody has', () => {
    expect(qualityAt('refworld.org')).toEqual(['official-copy'])
    expect(qualityAt('legislationline.org')).toEqual(['official-copy'])
    expect(qualityAt('gvnet.com')).toEqual(['copy'])
    expect(qualityAt('publications.parliament.uk')).toEqual(['original'])
  })
})
