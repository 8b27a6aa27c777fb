import type { Answer } from '@/api/types'
import { columnsTwice } from '@/shared/lib/columns'

export type Guess = Answer<'getPeopleImportGuess'>['mapping']
export type Mapping = Record<string, string>

export const importFields = [
  'externalId',
  'givenName',
  'familyName',
  'userName',
  'email',
  'employeeNumber',
  'title',
  'unit',
  'unitParent',
  'managerExternalId',
  'start',
  'end',
  'endReason',
  'contractedHours',
  'locale',
  'roleProfile',
  'status',
  'legalGender',
] as const
export type ImportField = (typeof importFields)[number]

export const isImportField = (name: string): name is ImportField => importFields.some((field) => field === name)

/** Chosen last time for a file with the same columns, or else as the server guesses. */
export const startMapping = (guess: Guess, remembered: Mapping | undefined): Mapping =>
  remembered ?? Object.fromEntries(Object.entries(guess).map(([field, { column }]) => [field, column]))

export type MappingFault = { kind: 'missing'; field: ImportField } | { kind: 'twice'; column: string }

/** What stops the check: no id to know people by, or one column meant to be two things. */
export function mappingFaults(mapping: Mapping): MappingFault[] {
  return [
    ...(mapping.externalId ? [] : [{ kind: 'missing', field: 'externalId' } as const]),
    ...columnsTwice(mapping).map((column) => ({ kind: 'twice', column }) as const),
  ]
}

/** How sure the guess is, as long as the choice still is the guess. */
export const confidenceOf = (guess: Guess, mapping: Mapping, field: ImportField) =>
  guess[field] && guess[field].column === mapping[field] ? guess[field].confidence : undefined

const memory = (columns: readonly string[]) => `mapping:${columns.join('|')}`

export function rememberMapping(columns: readonly string[], mapping: Mapping) {
  localStorage.setItem(memory(columns), JSON.stringify(mapping))
}

export function recallMapping(columns: readonly string[]): Mapping | undefined {
  const remembered = localStorage.getItem(memory(columns))
  return remembered ? JSON.parse(remembered) : undefined
}
