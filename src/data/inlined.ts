const elementOf = (name: string): Element | null => {
  if (typeof document === 'undefined') return null
  const elements = document.querySelectorAll('script[type="application/json"][data-file]')
  return [...elements].find((element) => element.getAttribute('data-file') === name) ?? null
}

const provided = (): Record<string, unknown> => {
  const place = globalThis as { provided?: Record<string, unknown> }
  place.provided ??= {}
  return place.provided
}

/**
 * Returns the text of a file that is in the page or in a script before its own, by path such as `data/atlas.json`, or null.
 * Embeds have files so because a frame of an opaque origin cannot fetch without CORS.
 */
export const inlinedText = (file: string): string | null =>
  elementOf(file)?.textContent || ((provided()[file] as string | undefined) ?? null)

/** Registers code for `scriptCode`; called by a classic script. */
export const provideCode = (name: string, code: unknown): void => {
  provided()[name] = code
}

/** Writes a script that provides a file; single quotes, since JSON is full of double ones. */
export const scriptOfFile = (file: string, text: string): string => {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  return `(self.provided??={})[${JSON.stringify(file)}]='${escaped}'\n`
}

const notLoaded = (what: string): Error => new Error(`${what} did not load.`)

const run = (address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.addEventListener('load', () => resolve())
    script.addEventListener('error', () => reject(notLoaded(address)))
    script.src = address
    document.head.append(script)
    // A browser runs each script element once, so a retry needs a new one.
    script.remove()
  })

const fromScript = async (name: string): Promise<unknown> => {
  const address = elementOf(name)?.getAttribute('data-script')
  if (!address) return undefined
  if (provided()[name] === undefined) await run(address)
  if (provided()[name] === undefined) throw notLoaded(name)
  return provided()[name]
}

/**
 * Loads a file through the script the page names for it, or returns null; a frame of an opaque origin cannot fetch
 * without CORS. Rejects if the script fails.
 */
export const scriptText = async (file: string): Promise<string | null> =>
  ((await fromScript(file)) as string | undefined) ?? null

/** Loads code that a classic script registers. Rejects if the page names none or it fails. */
export const scriptCode = async <Code>(name: string): Promise<Code> => {
  const code = await fromScript(name)
  if (code === undefined) throw notLoaded(name)
  return code as Code
}
