import { describe, expect, it } from 'vitest'
import { addressOf } from '../../../src/pages/offline/stored'
import { offlineFiles } from '../../../src/build/offlineFiles'

const TEXTS: Readonly<Record<string, string>> = {
  'index.html': '<script src="./assets/index-AAAAAAAA.js"></script>',
  'help/index.html': '<link href="../assets/reading-BBBBBBBB.css">',
  'de/index.html': '<script src="../assets/index-AAAAAAAA.js"></script>',
  'embed/map/index.html': '<script src="../../assets/embed-map-CCCCCCCC.js"></script>',
  'de/embed/map/index.html': '<script src="../../../assets/embed-map-CCCCCCCC.js"></script>',
  'assets/index-AAAAAAAA.js':
    'import("./later-DDDDDDDD.js");["./atlas.de-EEEEEEEE.js","./panel.en-FFFFFFFF.js"]',
  'assets/later-DDDDDDDD.js': '["assets/fonts-GGGGGGGG.css"]',
  'assets/fonts-GGGGGGGG.css': 'url(./sans-latin-HHHHHHHH.woff2)',
}
const FILES = [
  ...Object.keys(TEXTS),
  'assets/index-AAAAAAAA.js.br',
  'assets/atlas.de-EEEEEEEE.js',
  'assets/panel.en-FFFFFFFF.js',
  'assets/reading-BBBBBBBB.css',
  'assets/embed-map-CCCCCCCC.js',
  'assets/sans-latin-HHHHHHHH.woff2',
  'cards/en/index.png',
  'data/atlas.json',
  'data/atlas.json.gz',
  'data/classes.csv',
  'data/child-trafficking-atlas-data-2026-11-25.zip',
  'data/names.json',
  'data/names/de.json',
  'favicon.png',
  '404.html',
]
const filesIn = (language: 'en' | 'de') => offlineFiles(language, FILES, (file) => TEXTS[file] ?? '')

describe('what is stored of the atlas', () => {
  it('is its pages in one language, all that they name in turn, and the data: no frame, card or packed file', () => {
    expect(filesIn('en')).toEqual([
      'assets/fonts-GGGGGGGG.css',
      'assets/index-AAAAAAAA.js',
      'assets/later-DDDDDDDD.js',
      'assets/panel.en-FFFFFFFF.js',
      'assets/reading-BBBBBBBB.css',
      'assets/sans-latin-HHHHHHHH.woff2',
      'data/atlas.json',
      'data/classes.csv',
      'data/names.json',
      'favicon.png',
      'help/index.html',
      'index.html',
    ])
  })

  it('has the messages and names of its own language alone', () => {
    const files = filesIn('de')
    expect(files).toContain('assets/atlas.de-EEEEEEEE.js')
    expect(files).toContain('data/names/de.json')
    expect(files).not.toContain('assets/panel.en-FFFFFFFF.js')
    expect(files.filter((file) => file.endsWith('.html'))).toEqual(['de/index.html'])
  })

  it('refuses a language that has no pages', () => {
    expect(() => offlineFiles('ru', FILES, () => '')).toThrow('no pages in ru')
  })

  it('is asked for by the addresses that readers use', () => {
    const root = 'https://example.org/atlas/'
    expect(['index.html', 'de/help/index.html', 'data/a.json'].map((path) => addressOf(root, path))).toEqual([
      root,
      `${root}de/help/`,
      `${root}data/a.json`,
    ])
  })
})
