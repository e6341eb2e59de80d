import { readDataCsv } from './csv'

/** The names that the data have in English alone, and a page of another language says as it is. */
export const englishWords = (): readonly string[] => {
  const sources = readDataCsv('sources.csv', 'title publisher')
  const entities = readDataCsv('entities.csv', 'report_name short_name current_name')
  const ofSources = sources.flatMap(({ title, publisher }) => [title, publisher])
  const ofStudy = entities
    .filter(
      (entity) => entity.report_name !== entity.short_name && entity.report_name !== entity.current_name,
    )
    .map((entity) => entity.report_name)
  const instruments = readDataCsv('instruments.csv', 'title').map(({ title }) => title)
  const words = [...ofSources, ...ofStudy, ...instruments].filter((word) => word !== undefined)
  return [...new Set(words)].filter((word) => word.length > 20)
}

/** The texts of a document in which English words are not marked as English; what is hidden is for pictures. */
export const unmarkedIn = (body: Element, all: readonly string[]): string[] => {
  const found: string[] = []
  const text = body.textContent
  // Few of the names are on a page; the rest need not be looked for in each of its texts.
  const words = all.filter((word) => text.includes(word))
  const walk = (element: Element) => {
    if (/^(script|style)$/i.test(element.localName) || element.hasAttribute('hidden')) return
    // Whatever is in English may be so.
    if (element.getAttribute('lang') === 'en') return inOtherLanguages(element)
    for (const node of element.childNodes)
      if (node.nodeType === 1) walk(node as Element)
      else if (node.nodeType === 3 && words.some((word) => node.textContent?.includes(word)))
        found.push(node.textContent?.slice(0, 160) ?? '')
  }
  const inOtherLanguages = (element: Element) => {
    for (const other of element.querySelectorAll('[lang]:not([lang="en"])')) walk(other)
  }
  walk(body)
  return found
}
