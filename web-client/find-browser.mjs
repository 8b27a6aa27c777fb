// Where the tests get Chromium from, in order: PLAYWRIGHT_CHROMIUM (a path), Playwright's own download, an installed
// browser, and on Linux x64 the browser that the npm package @sparticuz/chromium carries, which needs nothing else.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
]
const places = {
  linux: ['/opt/google/chrome/chrome', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((v) =>
    process.env[v]
      ? [
          join(process.env[v], 'Google/Chrome/Application/chrome.exe'),
          join(process.env[v], 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : [],
  ),
}
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []

export async function findBrowser() {
  const exe = process.platform === 'win32' ? '.exe' : ''
  const path = (process.env.PATH ?? '').split(delimiter).flatMap((dir) => names.map((name) => join(dir, name + exe)))
  const found = [
    process.env.PLAYWRIGHT_CHROMIUM,
    chromium.executablePath(),
    ...path,
    ...(places[process.platform] ?? []),
  ].find((p) => p && existsSync(p))
  if (found) return { executablePath: found, args: sandbox }
  if (process.platform === 'linux' && process.arch === 'x64') {
    // It unpacks below TMPDIR, where it trusts what it finds: a folder of our own. The variable has it unpack libnss3 and its like too.
    const home = fileURLToPath(new URL('node_modules/.cache/chromium', import.meta.url))
    const temporary = process.env.TMPDIR
    mkdirSync(home, { recursive: true })
    Object.assign(process.env, {
      TMPDIR: home,
      AWS_EXECUTION_ENV: `AWS_Lambda_nodejs${process.versions.node.split('.')[0]}.x`,
    })
    const { default: packed } = await import('@sparticuz/chromium')
    const executablePath = await packed.executablePath()
    const fonts = join(home, 'fonts', 'fonts.conf') // names /tmp/fonts, and without any font every page crashes
    writeFileSync(
      fonts,
      readFileSync(fonts, 'utf8')
        .replaceAll(/<dir>.*?<\/dir>/g, `<dir>${join(home, 'fonts')}</dir>`)
        .replaceAll(/<cachedir>.*?<\/cachedir>/g, `<cachedir>${join(home, 'fonts-cache')}</cachedir>`),
    )
    if (temporary === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = temporary
    // Not its own args: --single-process and --disable-web-security are for Lambda, not for tests.
    return {
      executablePath,
      args: [
        ...sandbox,
        '--headless=shell',
        '--use-gl=angle',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
      ],
      env: {
        ...process.env,
        LD_LIBRARY_PATH: [join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      },
    }
  }
  throw new Error(
    "No Chromium found: install Chrome or Chromium, run 'npx playwright install chromium', or set PLAYWRIGHT_CHROMIUM to its path.",
  )
}
