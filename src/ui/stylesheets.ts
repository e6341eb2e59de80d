/** Adds a stylesheet to the page; the promise is rejected if it does not load. */
export const addSheet = (href: string, media = 'all'): Promise<HTMLLinkElement> =>
  new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', media, href })
    link.addEventListener('load', () => resolve(link))
    link.addEventListener('error', reject)
    document.head.append(link)
  })

const coming = new Map<string, Promise<unknown>>()

const preload = (href: string): Promise<unknown> | undefined => {
  const isSheet = href.endsWith('.css')
  if (!isSheet)
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }))
  else if (!coming.has(href) && ![...document.styleSheets].some((sheet) => sheet.href === href))
    coming.set(href, addSheet(href))
  return coming.get(href)
}

/**
 * Loads a part with what it needs, named from the script that asks: at the same time its stylesheets, and the scripts that it
 * imports. The bundler calls it.
 */
export const loadPart = async <Part>(
  load: () => Promise<Part>,
  files: readonly string[] = [],
  from = document.baseURI,
): Promise<Part> => {
  const needed = files.map((file) => preload(new URL(file, from).href))
  const [part] = await Promise.all([load(), ...needed])
  return part
}
