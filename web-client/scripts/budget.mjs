// Weighs dist/ as a browser first meets it and stops what is over the budget. Sizes are KB after gzip.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from './files.mjs'

const limits = { js: 130, css: 15, route: 45, fonts: 100, routes: 20 }
const dist = join(root, 'dist')
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))
const weigh = (files) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0) / 1024

function closure(keys, found = { js: new Set(), css: new Set() }) {
  for (const key of keys) {
    const chunk = manifest[key]
    if (!chunk || found.js.has(chunk.file)) continue
    found.js.add(chunk.file)
    for (const css of chunk.css ?? []) found.css.add(css)
    closure(chunk.imports ?? [], found)
  }
  return found
}

const keys = Object.keys(manifest)
const entry = keys.find((key) => manifest[key].isEntry)
const first = closure([entry])
const dynamic = keys.filter((key) => manifest[key].isDynamicEntry)
const routes = dynamic.filter((key) => key.includes('src/routes/'))
const start = closure([
  entry,
  ...routes.filter((key) => /routes\/_app(\/index)?\.tsx/.test(key)),
  ...dynamic.filter((key) => /messages\/app\.sv/.test(key)),
])
const extra = (key) => [...closure([key]).js].filter((file) => !first.js.has(file) && !start.js.has(file))
const fonts = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.woff2'))

const figures = [
  ['initial JS', weigh(start.js), limits.js],
  ['initial CSS', weigh(start.css), limits.css],
  // Home comes before them; any other address waits for them.
  ['all addresses', weigh(extra('src/routeTree.gen.ts')), limits.routes],
  ['fonts', weigh(fonts.map((file) => `assets/${file}`)), limits.fonts],
  ...[...routes, ...dynamic.filter((key) => /CommandPalette|modules\/home/.test(key))].map((key) => {
    const limit = key.includes('CommandPalette') ? 60 : limits.route
    return [key.replace(/^src\/(routes\/)?/, '').replace(/\?.*/, ''), weigh(extra(key)), limit]
  }),
]
for (const [name, size, limit] of figures) {
  console.log(`${size > limit ? 'OVER' : '    '} ${size.toFixed(1).padStart(6)} of ${limit}  ${name}`)
}
if (figures.some(([, size, limit]) => size > limit)) process.exit(1)
