/** Ways in which a file of the site can reach the reader broken. */
export const FAULTS = ['missing', 'truncated', 'html', 'other-version', 'cut-off', 'unreadable'] as const
/**
 * `missing`: 404. `truncated`: half of it. `html`: a page instead, as some hosts answer for what they lack.
 * `other-version`: a `formatVersion` that the site does not know. `cut-off`: the connection ends. `unreadable`: a script in
 * words that the browser does not know, as an old browser meets new ones.
 */
export type Fault = (typeof FAULTS)[number]

/** An address that asks for a broken site, taken apart. */
export interface Breakage {
  /** Path under which the site is served; everything relative in it keeps the fault. */
  readonly base: string
  readonly fault?: Fault
  /** The one file to break, such as `data/atlas.json`. */
  readonly file: string | null
}

const isFault = (text: string): text is Fault => (FAULTS as readonly string[]).includes(text)

/**
 * Address of the site with one file broken: `breakFile(url, 'missing', 'data/atlas.json')`. The fault is a
 * folder of the address, since every relative address in the site keeps it.
 */
export const breakFile = (brokenUrl: string, fault: Fault, file: string): string =>
  new URL(`${fault}/${file.replaceAll('/', '~')}/`, brokenUrl).href

/** Reads an address made by `breakFile`; null for any other. */
export const parseBreakage = (address: string, base: string): Breakage | null => {
  if (!address.startsWith(base)) return null
  const [fault = '', file = '', ...rest] = address.slice(base.length).split('/')
  if (!isFault(fault) || file === '' || rest.length === 0) return null
  return { base: `${base}${fault}/${file}/`, fault, file: file.replaceAll('~', '/') }
}

/** The answer sent instead of the file. */
export const applyFault = (
  fault: Fault,
  body: Buffer,
): 'missing' | 'cut-off' | { readonly body: Buffer; readonly type?: string } => {
  switch (fault) {
    case 'missing':
    case 'cut-off':
      return fault
    case 'truncated':
      return { body: body.subarray(0, Math.floor(body.length / 2)) }
    case 'html':
      return {
        body: Buffer.from('<!doctype html><title>Welcome</title><p>Welcome'),
        type: 'text/html; charset=utf-8',
      }
    case 'unreadable':
      return { body: Buffer.from('const answer = question |> answerOf') }
    case 'other-version': {
      const text = body.toString('utf8')
      const changed = text.replace(/("formatVersion"\s*:\s*)\d+/, '$1999')
      if (changed === text) throw new Error('The file has no formatVersion to change.')
      return { body: Buffer.from(changed) }
    }
  }
}
