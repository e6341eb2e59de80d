/** The link to what is shown now; null where it leads nowhere for others. */
export const presentAddress = (): string | null => {
  const { protocol, href } = window.location
  return protocol.startsWith('http') ? (href.split('#')[0] ?? null) : null
}
