import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const BINARIES = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx']
const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

/** An nginx that is installed, and whether it sends files packed by brotli. */
export interface InstalledNginx {
  readonly path: string
  readonly hasBrotli: boolean
}

/** The nginx of this machine, or `null` where there is none: tests install no server. */
export const findNginx = (): InstalledNginx | null => {
  const path = BINARIES.find((place) => existsSync(place))
  return path === undefined ? null : { path, hasBrotli: existsSync(BROTLI_MODULE) }
}

const freePort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}

const edit = async (file: string, changes: readonly (readonly [string, string])[]): Promise<void> => {
  let text = await readFile(file, 'utf8')
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${file} has no "${from}"`)
    text = text.replaceAll(from, to)
  }
  await writeFile(file, text)
}

const answers = async (url: string, nginx: ChildProcess): Promise<void> => {
  for (const end = Date.now() + 10_000; Date.now() < end;) {
    if (nginx.exitCode !== null) throw new Error(`nginx ended with ${nginx.exitCode}`)
    if (
      await fetch(url, { method: 'HEAD' }).then(
        () => true,
        () => false,
      )
    )
      return
    await new Promise((later) => setTimeout(later, 50))
  }
  throw new Error(`nginx does not answer at ${url}`)
}

/** Folders of the host, some of which have the name of a folder inside the atlas. */
const FOLDERS = ['/atlas/', '/a/b/', '/assets/atlas/', '/embed/atlas/', '/data/v/atlas/']

/** A running nginx with the shipped configuration, in which only ports, folders and modules are of this machine. */
export interface NginxSite {
  /** The site as a host of its own. */
  readonly url: string
  /** The same files in folders of another host, some of which have the name of a folder inside the atlas. */
  readonly folderUrls: readonly string[]
  readonly close: () => Promise<void>
}

/** Serves a built site by nginx on loopback, from a temporary folder. */
export const serveByNginx = async ({ path, hasBrotli }: InstalledNginx, site: string): Promise<NginxSite> => {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-nginx-'))
  const atlas = join(folder, 'atlas')
  const [port, otherPort] = [await freePort(), await freePort()]
  await cp('hosting/nginx', atlas, { recursive: true })
  if (!hasBrotli) await rm(join(atlas, 'brotli.conf'))
  await edit(join(atlas, 'server.conf'), [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['    listen [::]:80;\n', ''],
    ['/srv/atlas', resolve(site)],
  ])
  for (const [index, place] of FOLDERS.entries()) {
    const file = join(atlas, `folder-${index}.conf`)
    await cp(join(atlas, 'folder.conf'), file)
    await edit(file, [
      ['location /atlas/', `location ${place}`],
      ['/srv/www/atlas/', `${resolve(site)}/`],
      ['=404 /atlas/', `=404 ${place}`],
    ])
  }
  await edit(join(atlas, 'container.conf'), [
    ['include /etc/nginx/modules-enabled/*.conf;', hasBrotli ? `load_module ${BROTLI_MODULE};` : ''],
    ['/tmp/nginx', join(folder, 'nginx')],
    [
      'include atlas/server.conf;',
      `include atlas/server.conf;
    server {
        listen 127.0.0.1:${otherPort};
        root ${folder}/none;
        include atlas/folder-*.conf;
    }`,
    ],
  ])
  const config = join(folder, 'nginx.conf')
  await cp(join(atlas, 'container.conf'), config)
  const own = process.getuid?.() === 0 ? 'user root; ' : ''
  const nginx = spawn(path, ['-p', folder, '-c', config, '-e', 'stderr', '-g', `${own}daemon off;`], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise((end) => nginx.once('exit', end))
  const close = async () => {
    nginx.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true, force: true })
  }
  const url = `http://127.0.0.1:${port}/`
  await answers(url, nginx).catch(async (error: unknown) => {
    await close()
    throw error
  })
  return { url, folderUrls: FOLDERS.map((place) => `http://127.0.0.1:${otherPort}${place}`), close }
}
