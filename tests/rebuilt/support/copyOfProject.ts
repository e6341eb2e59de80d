import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A copy of the project's files in a folder of its own, with the installed packages. */
export interface CopyOfProject {
  /** Paths of its files, below its folder. */
  readonly files: readonly string[]
  /** Gives the place on disk of a path below its folder. */
  readonly pathOf: (path: string) => string
  readonly has: (path: string) => boolean
  readonly read: (path: string) => string
  readonly write: (path: string, text: string) => Promise<void>
  /** Runs a command of the installed packages there; gives what it printed where it fails, else nothing. */
  readonly faultsOf: (...command: readonly string[]) => Promise<string>
  /** Starts the development server of the copy; gives its address and what ends it. */
  readonly serve: () => Promise<{ readonly url: string; readonly close: () => Promise<unknown> }>
  readonly removeAll: () => void
}

/** The environment without what Vitest adds to it, which would make the build one for development. */
const plainEnvironment = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(VITE|NODE_ENV$|TEST$|MODE$|DEV$|PROD$|SSR$)/.test(name),
    ),
  ) as NodeJS.ProcessEnv

/** Copies what git tracks, and what it would. */
export const copyOfProject = (): CopyOfProject => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-copy-'))
  const pathOf = (path: string) => join(folder, path)
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { encoding: 'utf8' })
  const files = listed.split('\0').filter((name) => name !== '' && existsSync(name))
  for (const file of files) cpSync(file, pathOf(file))
  symlinkSync(join(process.cwd(), 'node_modules'), pathOf('node_modules'))
  // A test asks git for the files of the project.
  execFileSync('git', ['init', '-q'], { cwd: folder })

  const faultsOf = (...command: readonly string[]) => {
    execFileSync('git', ['add', '-A'], { cwd: folder })
    const child = spawn('npx', command, { cwd: folder, env: plainEnvironment() })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => {
        said += part.toString()
      })
    return new Promise<string>((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (code) => {
        resolve(code === 0 ? '' : `${command.join(' ')} failed in ${folder}:\n${said.slice(-20_000)}`)
      })
    })
  }

  const serve = async () => {
    const child = spawn(
      process.execPath,
      ['node_modules/vite/bin/vite.js', '--host', '127.0.0.1', '--port', '0'],
      {
        cwd: folder,
        env: { ...plainEnvironment(), NO_COLOR: '1' },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    const url = await new Promise<string>((resolve, reject) => {
      child.on('error', reject)
      child.on('exit', (code) => reject(new Error(`The development server ended with ${code}.`)))
      let said = ''
      child.stdout.on('data', (part: Buffer) => {
        said += part.toString()
        const [, address] = /Local:\s+(\S+)/.exec(said) ?? []
        if (address !== undefined) resolve(address)
      })
    })
    const close = async () => {
      const ended = once(child, 'close')
      child.kill()
      await ended
    }
    return { url, close }
  }

  return {
    files,
    pathOf,
    has: (path) => existsSync(pathOf(path)),
    read: (path) => readFileSync(pathOf(path), 'utf8'),
    write: async (path, text) => {
      await mkdir(dirname(pathOf(path)), { recursive: true })
      writeFileSync(pathOf(path), text)
    },
    faultsOf,
    serve,
    removeAll: () => {
      rmSync(folder, { recursive: true })
    },
  }
}
