// Everything that TypeScript must see before it runs: API types, messages, the route tree.
// Usage: node scripts/generate.mjs [contract.json]
import { existsSync } from 'node:fs'
import { Generator, getConfig } from '@tanstack/router-generator'
import { generateApiTypes } from './api-types.mjs'
import { root } from './files.mjs'
import { compileMessages } from './messages.mjs'

const contract = process.argv[2] ?? `${root}../api/openapi.json`
if (existsSync(contract)) await generateApiTypes(contract)

compileMessages()

const routes = {
  target: 'react',
  routesDirectory: `${root}src/routes`,
  generatedRouteTree: `${root}src/routeTree.gen.ts`,
  autoCodeSplitting: true,
  disableLogging: true,
}
await new Generator({ config: getConfig(routes, root), root }).run()
