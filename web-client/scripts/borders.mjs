// Who may import whom. The rule is made from the folders: a module sees shared, api, its messages and the index.ts
// of another module; shared and api see nothing above them. Also finds messages that no screen uses.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { root } from './files.mjs'
import { compileMessages } from './messages.mjs'

const src = join(root, 'src')
const modules = readdirSync(join(src, 'modules'))
const sources = readdirSync(src, { recursive: true })
  .filter((file) => /\.tsx?$/.test(file) && !/^(messages|test)\//.test(file) && !/\.(test|gen|d)\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(src, file), 'utf8') }))

const layerOf = (file) => file.split('/')[0]
const moduleOf = (file) => (layerOf(file) === 'modules' ? file.split('/')[1] : undefined)
const target = (file, specifier) =>
  specifier.startsWith('@/') ? specifier.slice(2) : relative(src, join(src, dirname(file), specifier))

function mayImport(file, to) {
  const from = moduleOf(file)
  if (from) {
    if (['shared', 'api', 'messages'].includes(layerOf(to))) return true
    return moduleOf(to) === from || modules.some((other) => to === `modules/${other}`)
  }
  if (layerOf(file) === 'shared') return ['shared', 'api', 'messages'].includes(layerOf(to))
  if (layerOf(file) === 'api') return layerOf(to) === 'api'
  return true
}

const crossings = sources.flatMap(({ file, text }) =>
  [...text.matchAll(/(?:from|import\()\s*'((?:@\/|\.)[^']+)'/g)]
    .map((match) => target(file, match[1]))
    .filter((to) => !mayImport(file, to))
    .map((to) => `${file} imports ${to}`),
)

const all = sources.map((source) => source.text).join('\n')
const composed = [...all.matchAll(/`((?:[a-z]+)\.[a-zA-Z_]*)\$\{/g)].map((match) => match[1])
const unused = compileMessages()
  .filter((id) => !all.includes(`'${id}'`) && !composed.some((prefix) => id.startsWith(prefix)))
  .map((id) => `message ${id} is not used`)

const faults = [...crossings, ...unused]
if (faults.length) {
  console.error(faults.join('\n'))
  process.exit(1)
}
