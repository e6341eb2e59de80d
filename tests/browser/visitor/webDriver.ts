import { type ChildProcess, spawn } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'

/** A reference to an element, as WebDriver hands it out. */
export type ElementRef = Readonly<Record<string, string>>

/** One session of a browser that is driven by the W3C WebDriver protocol. */
export interface Session {
  /** Sends a command; `path` is what follows the session's address, such as `/url`. */
  readonly send: <T = unknown>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<T>
  /** Runs the body of a function in the page, with its arguments. */
  readonly run: <T>(body: string, ...args: readonly unknown[]) => Promise<T>
  readonly end: () => Promise<void>
}

const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  End: '\uE010',
  Home: '\uE011',
}

/** The id of an element in an address of the protocol. */
export const idOf = (element: ElementRef): string => Object.values(element)[0] ?? ''

/** Keys as the actions of a keyboard, each pressed and let go. */
export const keyActions = (keys: readonly string[]): object => ({
  actions: [
    {
      type: 'key',
      id: 'keyboard',
      actions: keys.flatMap((key) => {
        const value = KEYS[key] ?? key
        return [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]
      }),
    },
  ],
})

const freePort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => {
    server.close(closed)
  })
  return port
}

const request = async <T>(address: string, method: string, body?: object): Promise<T> => {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) })
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } }
  if (!response.ok) throw new Error(`${method} ${address}: ${value.error ?? ''} ${value.message ?? ''}`)
  return value
}

/** Asks until the driver listens; a program that ended never will. */
const waitUntilListening = async (driver: ChildProcess, base: string): Promise<void> => {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (driver.exitCode !== null) throw new Error(`The driver ended with ${driver.exitCode}.`)
    const isThere = await fetch(`${base}/status`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isThere) return
    await new Promise((later) => {
      setTimeout(later, 100)
    })
  }
  throw new Error('The driver did not answer within ten seconds.')
}

/** Starts a driver and one session with it. `end` closes the browser and the driver. */
export const startSession = async (
  program: string,
  capabilities: object,
  env: Readonly<Record<string, string>> = {},
): Promise<Session> => {
  const port = await freePort()
  const base = `http://127.0.0.1:${port}`
  const driver = spawn(program, [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  })
  await waitUntilListening(driver, base)
  const { sessionId } = await request<{ sessionId: string }>(`${base}/session`, 'POST', {
    capabilities: { alwaysMatch: capabilities },
  })
  const send: Session['send'] = (method, path, body) =>
    // A command that is posted has a body, be it an empty one.
    request(`${base}/session/${sessionId}${path}`, method, body ?? (method === 'POST' ? {} : undefined))
  // No less than a test has: axe takes its time on a busy machine.
  await send('POST', '/timeouts', { script: 120_000, pageLoad: 120_000 })
  return {
    send,
    run: (body, ...args) => send('POST', '/execute/sync', { script: body, args }),
    end: async () => {
      await send('DELETE', '').catch(() => undefined)
      driver.kill()
    },
  }
}
