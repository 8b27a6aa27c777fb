import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'
import { root, writeIfChanged } from './files.mjs'

const head = '// Generated from the contract (../api/openapi.json) by npm run generate. Do not edit.\n'

export async function generateApiTypes(contract) {
  const types = await openapiTS(pathToFileURL(resolve(contract)))
  writeIfChanged(`${root}src/api/schema.d.ts`, head + astToString(types))
}
