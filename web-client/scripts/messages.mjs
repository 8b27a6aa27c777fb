// Compiles messages/{sv,en}/{module}.json with Lingui and types every id and its values. Swedish is the base:
// a key or a placeholder that differs between the languages stops the build.
import { readdirSync, readFileSync } from 'node:fs'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { root, writeIfChanged } from './files.mjs'

const locales = ['sv', 'en']

function placeholders(tokens, found = new Map()) {
  for (const token of tokens) {
    if (typeof token === 'string') continue
    const [name, format, branches] = token
    if (format && format !== 'plural') throw new Error(`${name}: readMessage.ts reads plurals, not ${format}`)
    found.set(name, format ? 'number' : (found.get(name) ?? 'string | number'))
    if (branches && typeof branches === 'object') {
      for (const branch of Object.values(branches)) if (Array.isArray(branch)) placeholders(branch, found)
    }
  }
  return found
}

function readCatalogue(locale, module) {
  const raw = JSON.parse(readFileSync(`${root}messages/${locale}/${module}.json`, 'utf8'))
  return new Map(
    Object.entries(raw).map(([key, text]) => {
      const tokens = text.trim() ? compileMessage(text) : []
      const list = typeof tokens === 'string' ? [tokens] : tokens
      return [`${module}.${key}`, { text, tokens: list, values: placeholders(list) }]
    }),
  )
}

const signature = (entry) =>
  [...entry.values]
    .map(([name, type]) => `${name}: ${type}`)
    .sort()
    .join('; ')

function differences(base, other, locale) {
  const ids = new Set([...base.keys(), ...other.keys()])
  return [...ids].flatMap((id) => {
    const [a, b] = [base.get(id), other.get(id)]
    if (!a?.text.trim() || !b?.text.trim()) return [`${id}: missing or empty in ${b?.text.trim() ? 'sv' : locale}`]
    return signature(a) === signature(b) ? [] : [`${id}: sv has {${signature(a)}}, ${locale} has {${signature(b)}}`]
  })
}

function catalogueSource(catalogue) {
  const plain = ({ tokens }) => (tokens.length === 1 && typeof tokens[0] === 'string' ? tokens[0] : tokens)
  const messages = Object.fromEntries([...catalogue].map(([id, entry]) => [id, plain(entry)]))
  return `import type { Messages } from '@/shared/lib/readMessage'\n\nexport default ${JSON.stringify(messages)} as unknown as Messages\n`
}

function indexSource(modules, base) {
  const types = base.map(([id, entry]) => `  '${id}': ${entry.values.size ? `{ ${signature(entry)} }` : 'undefined'}`)
  const loaders = locales.map((locale) => {
    const imports = modules.map((module) => `${module}: () => import('./${module}.${locale}')`)
    return `  ${locale}: { ${imports.join(', ')} },`
  })
  return [
    '// Generated from messages/ by npm run generate. Do not edit.',
    `export interface MessageValues {\n${types.join('\n')}\n}`,
    `export const catalogues = {\n${loaders.join('\n')}\n}\n`,
  ].join('\n')
}

export function compileMessages() {
  const modules = readdirSync(`${root}messages/sv`).map((file) => file.replace('.json', ''))
  const faults = []
  const base = []
  for (const module of modules) {
    const bySv = readCatalogue('sv', module)
    for (const locale of locales) {
      const catalogue = readCatalogue(locale, module)
      faults.push(...differences(bySv, catalogue, locale))
      writeIfChanged(`${root}src/messages/${module}.${locale}.ts`, catalogueSource(catalogue))
    }
    base.push(...bySv)
  }
  if (faults.length) {
    console.error(`Messages differ between the languages:\n  ${faults.join('\n  ')}`)
    process.exit(1)
  }
  writeIfChanged(`${root}src/messages/index.ts`, indexSource(modules, base))
  return base.map(([id]) => id)
}
