/** The element, data only, by which a page holds a file in itself, or names the script that provides a file or code. */
const elementOf = (name: string): Element | null => {
  if (typeof document === 'undefined') return null
  const elements = document.querySelectorAll('script[type="application/json"][data-file]')
  return [...elements].find((element) => element.getAttribute('data-file') === name) ?? null
}

/**
 * The text of a file that the page holds in itself, by its path below the site's folder such as `data/atlas.json`; null
 * where it does not. An embed does so since a frame of an opaque origin may fetch nothing without the server's leave, and one
 * file may have no server at all.
 */
export const inlinedText = (file: string): string | null => elementOf(file)?.textContent || null

/** What scripts have provided to the page, by name: the text of files, and code. */
const provided = (): Record<string, unknown> => {
  const place = globalThis as { provided?: Record<string, unknown> }
  place.provided ??= {}
  return place.provided
}

/** Puts code where `scriptCode` finds it. For a classic script of its own. */
export const provideCode = (name: string, code: unknown): void => {
  provided()[name] = code
}

/** The script that provides the text of a file. */
export const scriptOfFile = (file: string, text: string): string =>
  `(self.provided??={})[${JSON.stringify(file)}]=${JSON.stringify(text)}\n`

const notLoaded = (what: string): Error => new Error(`${what} did not load.`)

const run = (address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.addEventListener('load', () => resolve())
    script.addEventListener('error', () => reject(notLoaded(address)))
    script.src = address
    document.head.append(script)
    // Requested once more after a failure it is another element: a browser runs one only once.
    script.remove()
  })

/** What a script of this name provides; undefined where the page names none. Rejects where the script does not load. */
const fromScript = async (name: string): Promise<unknown> => {
  const address = elementOf(name)?.getAttribute('data-script')
  if (!address) return undefined
  if (provided()[name] === undefined) await run(address)
  if (provided()[name] === undefined) throw notLoaded(name)
  return provided()[name]
}

/**
 * The text of a file that the page does not hold but names a script for; null where it names none. A frame of an opaque
 * origin may run a script of any server, and fetch from none. Rejects where the script does not load.
 */
export const scriptText = async (file: string): Promise<string | null> =>
  ((await fromScript(file)) as string | undefined) ?? null

/** Code that a script of its own provides. Rejects where the page names none, or it does not load. */
export const scriptCode = async <Code>(name: string): Promise<Code> => {
  const code = await fromScript(name)
  if (code === undefined) throw notLoaded(name)
  return code as Code
}
