import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { BrowserLaunch } from './findBrowser'

const run = promisify(execFile)
const PACKAGE = '@sparticuz/chromium'

/** Folder of the npm package, found without its `package.json` being among its exports. */
const packageFolder = (): string => {
  const entry = createRequire(import.meta.url).resolve(PACKAGE)
  return entry.slice(0, entry.indexOf(join('@sparticuz', 'chromium')) + join('@sparticuz', 'chromium').length)
}

/** The package's own font list names a folder that is not ours; without a font a page has no text. */
const fontList = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`

/**
 * Unpacks into a folder of its own and moves it into place whole, so that neither a second run at the same
 * time nor one that was stopped leaves half a browser. A child process, since the package reads its
 * environment on import and changes it.
 */
const unpack = async (folder: string): Promise<void> => {
  await mkdir(dirname(folder), { recursive: true })
  const staging = await mkdtemp(`${folder}-`)
  try {
    const script = `const { default: chromium } = await import('${PACKAGE}'); await chromium.executablePath()`
    await run(process.execPath, ['--input-type=module', '--eval', script], {
      env: { ...process.env, TMPDIR: staging, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
      timeout: 120_000,
    })
    await writeFile(join(staging, 'fonts', 'fonts.conf'), fontList(folder))
    await rename(staging, folder).catch((error: unknown) => {
      if (!existsSync(join(folder, 'chromium'))) throw error
    })
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

/** The Chromium that comes with `npm ci`, with the system libraries it needs. Linux on x64 only. */
export const shippedChromium = async (): Promise<BrowserLaunch> => {
  const source = packageFolder()
  const { version } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) as { version: string }
  // Beside the package, so that it goes with it; named by version, so that an update is unpacked anew.
  const folder = join(source, '..', '..', '.cache', `chromium-${version}`)
  if (!existsSync(join(folder, 'chromium'))) await unpack(folder)
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':')
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, 'fonts') },
  }
}
