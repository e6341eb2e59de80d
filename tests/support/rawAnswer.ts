import { type IncomingHttpHeaders, request } from 'node:http'

/** An answer as it comes over the wire: nothing unpacked, no redirect followed. */
export interface RawAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** Asks for an address with these headers and no others. */
export const rawAnswer = (url: string, headers: Readonly<Record<string, string>> = {}): Promise<RawAnswer> =>
  new Promise((answered, failed) => {
    request(url, { headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', failed)
      response.on('end', () =>
        answered({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      )
    })
      .on('error', failed)
      .end()
  })
