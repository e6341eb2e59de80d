import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvParse } from 'd3-dsv'
import { gzipSync } from 'fflate'
import { renderToString } from 'react-dom/server'
import { App } from '../atlas/App'
import { AtlasContexts } from '../atlas/AtlasProvider'
import { pageTitle, PRERENDERED_ID } from '../atlas/pages'
import { staticMap, staticParts } from '../atlas/staticParts'
import { fontsOf, type Language } from '../domain/languages'
import { oneFilePath } from '../pages/offline/stored'
import { AllValues, type ClassRow } from '../pages/oneFile/AllValues'
import { AtlasPage } from '../pages/site/PageFrame'
import type { SiteData } from '../pages/sitePage'
import { DEFAULT_FILTERS } from '../state/filters'
import { FILE_ROOT } from '../state/sitePlace'
import { PARTS_FOLDER } from './builtFiles'
import { ONE_FILE_SCRIPT } from './classicEntries'
import { MESSAGES_FILE } from './standIns'
import { AppRoot, documentText } from './Document'
import type { SiteToBuild } from './siteToBuild'
import { writeIn } from './siteFiles'

const dataFilesIn = ({ dataset, language }: SiteData): readonly string[] => [
  'atlas',
  'corridors',
  'map.topo',
  'outlines.topo',
  'names',
  'provenance',
  ...(language === 'en' ? [] : [`names/${language}`, `translations/${language}`]),
  ...dataset.entities.map(({ code }) => `countries/${code}`),
]

const readPart = (path: string): string => readFileSync(join(PARTS_FOLDER, path), 'utf8')

/** Makes a function that writes the whole atlas as one document to open from a disk, in a language. */
export const createOneFileWriter = async ({ folder, built, dataIn }: SiteToBuild) => {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const { file, styles: sheets } = built.ofClassic(ONE_FILE_SCRIPT)
  const script = inElement(readPart(file))
  const rows = csvParse(read('data/classes.csv')) as unknown as readonly ClassRow[]
  const icon = base64(readFileSync(join(folder, 'favicon.png')))
  return async (language: Language): Promise<void> => {
    const data = await dataIn(language)
    const { siteUrl, texts, messages } = data
    const root = FILE_ROOT + (siteUrl ?? '')
    const parts = staticParts(data, texts, DEFAULT_FILTERS)
    const place = { ...parts, root, path: '' }
    const styles = [fileFonts(language), ...sheets.map(readPart)].join('\n')
    const inlined = dataFilesIn(data).map((name) => [`data/${name}.json`, read(`data/${name}.json`)] as const)
    const atlas = renderToString(<App {...place} drawing={staticMap(data)} />, {
      identifierPrefix: PRERENDERED_ID,
    })
    const document = documentText({
      language,
      title: pageTitle(texts, parts.store.getState()),
      description: texts.t('site.description'),
      icon: `data:image/png;base64,${icon}`,
      policy: policyOf(script, styles),
      isUnlisted: true,
      // oxlint-disable-next-line react/no-danger -- the build's own styles and script, to the byte: the policy names their hashes
      head: <style dangerouslySetInnerHTML={{ __html: styles }} />,
      body: (
        <>
          <AtlasPage {...place}>
            <AppRoot html={atlas} site={siteUrl ?? undefined} />
          </AtlasPage>
          <AtlasContexts {...place}>
            <AllValues
              dataset={data.dataset}
              rows={rows}
              sources={data.published.sources}
              english={data.english().texts}
              siteUrl={siteUrl}
            />
          </AtlasContexts>
          <script type="application/gzip">
            {packed({ ...Object.fromEntries(inlined), [MESSAGES_FILE]: JSON.stringify(messages) })}
          </script>
          {/* oxlint-disable-next-line react/no-danger -- see above */}
          <script dangerouslySetInnerHTML={{ __html: script }} />
        </>
      ),
    })
    await writeIn(folder, oneFilePath(language), document)
  }
}

const FONTS = 'src/ui'

/** The fonts of a language as inline styles, since the page may fetch nothing. */
const fileFonts = (language: Language): string =>
  (readFileSync(join(FONTS, 'fonts.css'), 'utf8').match(/@font-face\s*\{[^}]*\}/g) ?? [])
    .filter((face) => fontsOf(language).some((cut) => face.includes(`-${cut}.woff2`)))
    .map((face) =>
      face.replace(/url\(\.\/(fonts\/[\w-]+\.woff2)\)/, (_, file: string) => {
        const font = readFileSync(join(FONTS, file)).toString('base64')
        return `url(data:font/woff2;base64,${font})`
      }),
    )
    .join('\n')

/** `</script` ends the element and `<!--` changes how it is parsed, so both are escaped. */
const inElement = (script: string): string =>
  script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64')

/** Base64 of gzip of a JSON object, texts by their paths; `mtime: 0`, so that two builds give the same bytes. */
const packed = (files: Readonly<Record<string, string>>): string =>
  base64(gzipSync(new TextEncoder().encode(JSON.stringify(files)), { level: 9, mtime: 0 }))

/** The policy of the document, which allows no request and no other script. */
const policyOf = (script: string, styles: string): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(styles)}`,
    'font-src data:',
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
