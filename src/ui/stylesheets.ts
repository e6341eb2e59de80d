/** Adds a stylesheet to the page; the promise is rejected if it does not load. */
export const addSheet = (href: string, media = 'all'): Promise<HTMLLinkElement> =>
  new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', media, href })
    link.addEventListener('load', () => resolve(link))
    link.addEventListener('error', reject)
    document.head.append(link)
  })

const asked = new Map<string, Promise<unknown> | undefined>()

const isInPage = (href: string): boolean => [...document.styleSheets].some((sheet) => sheet.href === href)

/** Asks for a file once: a stylesheet is waited for, a script is waited for by whoever imports it. */
const preload = (href: string): Promise<unknown> | undefined => {
  if (!asked.has(href)) {
    const isSheet = href.endsWith('.css')
    if (!isSheet)
      document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }))
    asked.set(href, isSheet && !isInPage(href) ? addSheet(href) : undefined)
  }
  return asked.get(href)
}

/**
 * Loads a part with what it needs, named from the script that asks: at the same time its stylesheets, and the scripts that it
 * imports. The bundler calls it; a file that the head of the page names is 0 in its list (vite.config.ts).
 */
export const loadPart = async <Part>(
  load: () => Promise<Part>,
  files: readonly (string | 0)[] = [],
  from = document.baseURI,
): Promise<Part> => {
  const needed = files.map((file) => file && preload(new URL(file, from).href))
  const [part] = await Promise.all([load(), ...needed])
  return part
}
