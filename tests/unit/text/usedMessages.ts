import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The file that an import leads to; none for a package or a file that says nothing. */
const fileOf = (from: string, specifier: string): string | undefined =>
  ['', '.ts', '.tsx']
    .map((end) => join(dirname(from), specifier) + end)
    .find((file) => /\.tsx?$/.test(file) && existsSync(file) && statSync(file).isFile())

/** Files that come along with one: what it imports, but for types and what is fetched later. */
const importsOf = (file: string): string[] => {
  const code = readFileSync(file, 'utf8')
  return [...code.matchAll(/^(?:import|export) (?!type\b)([^'"]*?from )?'(\.[^']+)'/gm)].flatMap(
    ([, names = '', specifier = '']) => {
      const listed = /^\{([^}]*)\} from $/
        .exec(names)?.[1]
        ?.split(',')
        .filter((name) => name.trim())
      const isOfTypes = listed?.every((name) => name.trim().startsWith('type ')) ?? false
      return isOfTypes ? [] : (fileOf(file, specifier) ?? [])
    },
  )
}

/** The files that come with a view. */
export const filesWith = (entry: string): ReadonlySet<string> => {
  const files = new Set<string>()
  const waiting = [entry]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue
    files.add(file)
    waiting.push(...importsOf(file))
  }
  return files
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** The messages, of those with these ids, that a file may say: by their whole ids, or by ids with places left open. */
export const messagesIn = (file: string, ids: readonly string[]): readonly string[] => {
  const code = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const whole = new Set([...code.matchAll(/'([a-zA-Z][\w.=>-]*)'/g)].map(([, id]) => id))
  const open = [...code.matchAll(/`([a-zA-Z]\w*\.[^`$]*\$\{[^`]*)`/g)].map(
    ([, id = '']) =>
      new RegExp(
        `^${id
          .split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/)
          .map(escaped)
          .join('.+')}$`,
      ),
  )
  return ids.filter((id) => whole.has(id) || open.some((pattern) => pattern.test(id)))
}
