import { readdirSync } from 'node:fs'

/** The pages whose text is Markdown, as English has them. */
export const contentFiles = (): readonly string[] => readdirSync('content/en')

/** A line of Markdown as a message: without ids and addresses, with a name of one word in braces. */
export const lineAsMessage = (line: string): string =>
  line
    .replaceAll(/ \{#[^}]*\}/g, '')
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/\{[^}]*\}/g, (name) => `{${name.slice(1, -1).replaceAll(/\W/g, '_')}}`)
