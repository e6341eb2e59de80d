import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messagesOf } from '../../scripts/wording/textsOfLanguage'
import { SITE_PATHS } from '../../src/domain/sitePaths'
import { DEFAULT_FILTERS } from '../../src/state/filters'
import { fromQuery, toQuery } from '../../src/state/link'
import { realDataset } from '../support/dataset'
import { readDataCsv } from '../support/csv'
import { builtFiles, type BuiltPage, builtPages } from '../support/builtPages'
import { addressesOf, addressOnHost, requestedFilters, faultOf, hasId, SITE } from '../support/pageLinks'

const DIST = 'dist'
/** Bytes of the styles of one kind of page that is only read: all of them together have 125,000. */
const MOST_STYLES = 28_000
const onHost = addressOnHost(DIST)

let files: ReadonlySet<string>
let pages: readonly BuiltPage[] = []
beforeAll(() => {
  files = new Set(builtFiles(DIST))
  pages = [...builtPages(DIST)]
}, 240_000)
// The memory of a file of tests stays with the worker that runs the next ones.
afterAll(() => {
  pages = []
})

/** The classes that a stylesheet has rules of. */
const classesIn = (css: string): readonly string[] =>
  [...css.matchAll(/\.([a-z][\w-]*)(?=[^{}]*\{)/gi)].map(([, name = '']) => name)

/** The faults on all pages, one line each with the page's path. */
const faults = (of: (page: BuiltPage) => readonly string[]): string[] =>
  pages.flatMap((page) => [...new Set(of(page))].map((fault) => `/${page.path}: ${fault}`))

describe('every page of the built site', () => {
  it('is among them: front page, themes, countries, reading pages, embeds', () => {
    const paths = pages.map(({ path }) => path)
    expect(paths.filter((path) => path.startsWith('theme/'))).toHaveLength(7)
    expect(paths.filter((path) => path.startsWith('country/'))).toHaveLength(51)
    for (const path of Object.values(SITE_PATHS)) expect(paths).toContain(path)
  })

  it('has links that all lead somewhere, from any folder of any host', () => {
    expect(
      faults((page) =>
        addressesOf(page, onHost).flatMap(({ address }) => faultOf({ files, pages }, page, address)),
      ),
    ).toEqual([])
  })

  it('leads to states of the atlas that exist: none of what a link asks for is passed over', () => {
    const dataset = realDataset()
    expect(
      faults((page) =>
        addressesOf(page, onHost).flatMap(({ address }) => {
          const url = new URL(address, SITE + page.path)
          const path = url.href.slice(SITE.length).split(/[?#]/)[0] ?? ''
          const isAtlas = url.href.startsWith(SITE) && (path === '' || path.startsWith('theme/'))
          if (!isAtlas || url.search === '') return []
          const theme = path.startsWith('theme/') ? { theme: path.split('/')[1] as 'plans' } : {}
          const defaults = { ...DEFAULT_FILTERS, ...theme }
          const restored = toQuery(fromQuery(url.search, defaults, dataset), defaults)
          return String(requestedFilters(restored)) === String(requestedFilters(url.search))
            ? []
            : [`${address} is read as ?${restored}`]
        }),
      ),
    ).toEqual([])
  })

  it('asks nothing of another host', () => {
    expect(
      faults((page) =>
        addressesOf(page, onHost)
          .filter(({ tag }) => tag !== 'a')
          .map(({ address }) => address)
          .filter((address) => new URL(address, SITE + page.path).origin !== new URL(SITE).origin),
      ),
    ).toEqual([])
  })

  it('has the way out as its second link and in its header; an embed leaves it to its host', () => {
    expect(
      faults(({ path, document }) => {
        const ways = document.querySelectorAll('a[data-leave]').length
        if (path.startsWith('embed/')) return ways === 0 ? [] : ['leaves its frame']
        const second = [...document.querySelectorAll('a[href]')][1]
        return [
          ...(second?.hasAttribute('data-leave') ? [] : [`has "${second?.textContent}" as its second link`]),
          ...(document.querySelectorAll('header a[data-leave="button"]').length === 1
            ? []
            : ['has no way out on top']),
        ]
      }),
    ).toEqual([])
  })

  it('names the page of help; a page that is read begins its footer with it', () => {
    expect(
      faults(({ document }) => {
        const isRead = document.querySelector('[data-footer]:not([data-line])') !== null
        const first = document.querySelector('[data-footer] a')?.getAttribute('href') ?? ''
        if (!document.querySelector('a[href$="help/"]')) return ['does not lead to the page of help']
        return !isRead || first.endsWith('help/') ? [] : [`begins its footer with ${first}`]
      }),
    ).toEqual([])
  })

  it('links to the five main pages and to help in its header, of which one is marked; an embed has none', () => {
    expect(
      faults(({ path, document }) => {
        const links = [...document.querySelectorAll('header nav > ul > li > a')].map(
          (link) => link.textContent,
        )
        const marked = document.querySelectorAll('header nav > ul > li > a[aria-current]')
        if (path.startsWith('embed/')) return links.length === 0 ? [] : ['has links']
        return [
          ...(String(links) === 'Atlas,Countries,Findings,Data,About,Help for a child'
            ? []
            : links.map(String)),
          ...(marked.length === 1 ? [] : [`marks ${marked.length} links`]),
        ]
      }),
    ).toEqual([])
  })

  it('offers no number to call but those of helplines.csv', () => {
    const known = new Set(readDataCsv('helplines.csv', 'number').map(({ number }) => number))
    expect(
      faults(({ document }) =>
        [...document.querySelectorAll('a[href^="tel:"]')]
          .map((link) => link.textContent?.trim() ?? '')
          .filter((number) => !known.has(number)),
      ),
    ).toEqual([])
  })

  it('has one first heading, a language, a description and a policy', () => {
    expect(
      faults(({ document }) => {
        const content = (selector: string) => document.querySelector(selector)?.getAttribute('content') ?? ''
        // With a script, a `noscript` is no heading.
        const first = [...document.querySelectorAll('h1')].filter((each) => !each.closest('noscript'))
        return [
          ...(first.length === 1 ? [] : [`has ${first.length} first headings`]),
          ...(document.documentElement.getAttribute('lang') === 'en' ? [] : ['has no language']),
          ...(content('meta[name="description"]').length > 30 ? [] : ['has no description']),
          ...(content('meta[http-equiv="Content-Security-Policy"]').includes("default-src 'none'")
            ? []
            : ['has no policy']),
          ...(content('meta[name="referrer"]') === 'no-referrer' ? [] : ['tells where a reader comes from']),
        ]
      }),
    ).toEqual([])
  })

  it('has a title that no other page has, but for the front page and its theme', () => {
    const titles = pages.filter(({ path }) => path !== '').map(({ document }) => document.title)
    expect(titles.filter((title, index) => title === '' || titles.indexOf(title) !== index)).toEqual([])
  })

  it('has nothing inline that its policy forbids', () => {
    expect(
      faults(({ html }) => [
        ...(html.match(/<[a-z][^<>]*\s(style|on[a-z]+)=[^<>]*>/g) ?? []),
        ...[...html.matchAll(/<style>(.*?)<\/style>/gs)]
          .map(([, styles = '']) => createHash('sha256').update(styles).digest('base64'))
          .filter((hash) => !html.includes(`style-src &#x27;self&#x27; &#x27;sha256-${hash}&#x27;`)),
        ...(html.match(/<style\b(?!>)[^<>]*>|<script\b(?![^<>]*\ssrc=)(?![^<>]*json")[^<>]*>/g) ?? []),
      ]),
    ).toEqual([])
  })

  it('has the rules of all its classes where it is only read, and few besides', () => {
    const sheets = [...files].filter((file) => /^assets\/.*\.css$/.test(file))
    const texts = new Map(sheets.map((file) => [file, readFileSync(`${DIST}/${file}`, 'utf8')]))
    const styled = new Set([...texts.values()].flatMap(classesIn))
    expect(pages.filter(({ html }) => html.includes('/reading-')).length).toBeGreaterThan(60)
    expect(
      faults(({ html, document }) => {
        const linked = sheets.filter((file) => html.includes(file))
        const ofKind = linked.filter((file) => file.includes('/reading-'))
        // A page with a map has the styles of what it draws later with that.
        if (ofKind.length === 0) return []
        const own = new Set(linked.flatMap((file) => classesIn(texts.get(file) ?? '')))
        const named = [...document.querySelectorAll('[class]')].flatMap((element) => [...element.classList])
        return [
          ...named.filter((name) => styled.has(name) && !own.has(name)).map((name) => `lacks ${name}`),
          ...ofKind.filter((file) => (texts.get(file) ?? '').length > MOST_STYLES),
        ]
      }),
    ).toEqual([])
  })

  it('has each id once, and every reference to one has its element', () => {
    expect(
      faults((page) => {
        const ids = [...page.document.querySelectorAll('[id]')].map((element) => element.id)
        const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id ${id} twice`)
        const missing = ['aria-labelledby', 'aria-describedby', 'headers', 'for'].flatMap((name) =>
          [...page.document.querySelectorAll(`[${name}]`)]
            .flatMap((element) => (element.getAttribute(name) ?? '').split(/\s+/))
            .filter((id) => id !== '' && !hasId(page, id))
            .map((id) => `${name} names ${id}, which is not there`),
        )
        return [...twice, ...missing]
      }),
    ).toEqual([])
  })

  it('shows sentences, never the id of a message nor a place left open in one', () => {
    const ids = new Set(messagesOf('en').map(({ id }) => id))
    expect(
      faults(({ html }) => {
        const body = html.slice(html.indexOf('<body')).replaceAll(/<(script|pre|code)\b.*?<\/\1>/gs, '')
        const named = [...body.matchAll(/\s(?:aria-label|title|alt)="([^"]*)"/g)].map(
          ([, words = '']) => words,
        )
        return [...body.split(/<[^<>]*>/), ...named]
          .map((text) => text.trim())
          .filter((text) => ids.has(text) || /\{\w+[,}]|\bundefined\b|\bNaN\b|\[object /.test(text))
      }),
    ).toEqual([])
  })

  it('never says what is never said', () => {
    // The official titles of two protocols name the offences; nobody is called by them.
    const never = /child prostitutes?\b|hotspot|trafficking hub|is a trafficking country/i
    expect(
      faults(({ document }) => {
        const text = document.body.textContent ?? ''
        const found = never.exec(text)
        return found ? [text.slice(Math.max(0, found.index - 60), found.index + 60)] : []
      }),
    ).toEqual([])
  })

  it('says "What is reported, not how common trafficking is"', () => {
    expect(
      faults(({ document }) =>
        /What is reported, not how common trafficking is/i.test(document.body.textContent ?? '')
          ? []
          : ['does not say it'],
      ),
    ).toEqual([])
  })
})
