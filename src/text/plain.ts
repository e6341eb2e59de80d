import type { Catalogue } from './i18n'

/** A message without variables, for scripts of pages that carry no formatter of messages. */
export const plainMessage = <Messages extends Catalogue>(
  messages: Messages,
  id: keyof Messages & string,
): string => {
  // The build compiles a message to the list of its parts; without variables there is one.
  const message: unknown = messages[id]
  return Array.isArray(message) ? message.join('') : String(message)
}
