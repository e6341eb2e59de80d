import { carrierOf } from './carriedText'

/** What scripts have brought to the page, by name: the text of files, and code. */
const brought = (): Record<string, unknown> => {
  const place = globalThis as { broughtLater?: Record<string, unknown> }
  place.broughtLater ??= {}
  return place.broughtLater
}

/** Puts code where `laterCode` finds it. For a classic script of its own. */
export const bring = (name: string, code: unknown): void => {
  brought()[name] = code
}

/** The script that brings the text of a file. */
export const laterScript = (file: string, text: string): string =>
  `(self.broughtLater??={})[${JSON.stringify(file)}]=${JSON.stringify(text)}\n`

const run = (address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.addEventListener('load', () => resolve())
    script.addEventListener('error', () => reject(new Error(`${address} did not come.`)))
    script.src = address
    document.head.append(script)
    // Asked for once more after a failure it is another element: a browser runs one only once.
    script.remove()
  })

/** What a script of this name brings; null where the page names none. Rejects where the script does not come. */
const later = async (name: string): Promise<unknown> => {
  const address = carrierOf(name)?.getAttribute('data-script')
  if (!address) return null
  if (brought()[name] === undefined) await run(address)
  if (brought()[name] === undefined) throw new Error(`${address} brought no ${name}.`)
  return brought()[name]
}

/**
 * The text of a file that the page does not carry but names a script for; null where it names none. A frame of an opaque
 * origin may run a script of any server, and fetch from none. Rejects where the script does not come.
 */
export const laterText = async (file: string): Promise<string | null> => (await later(file)) as string | null

/** Code that a script of its own brings. Rejects where the page names none, or it does not come. */
export const laterCode = async <Code>(name: string): Promise<Code> => {
  const code = await later(name)
  if (code === null) throw new Error(`The page names no script of ${name}.`)
  return code as Code
}
