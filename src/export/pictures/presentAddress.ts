/** Gives the link to the present state; null where others cannot open it. */
export const presentAddress = (): string | null => {
  const { protocol, href } = window.location
  return protocol.startsWith('http') ? (href.split('#')[0] ?? null) : null
}
