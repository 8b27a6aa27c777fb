import { expect, it } from 'vitest'
import { withColumn } from '@/shared/lib/columns'
import { confidenceOf, type Guess, mappingFaults, recallMapping, rememberMapping, startMapping } from './mappingRules'

const guess: Guess = {
  externalId: { column: 'Id', confidence: 'exact' },
  givenName: { column: 'Förnamn', confidence: 'alias' },
}

it('Starts_from_the_guess_or_from_what_was_chosen_last_time', () => {
  expect(startMapping(guess, undefined)).toEqual({ externalId: 'Id', givenName: 'Förnamn' })
  expect(startMapping(guess, { externalId: 'Nr' })).toEqual({ externalId: 'Nr' })
})

it('A_choice_that_is_taken_away_leaves_no_trace', () => {
  expect(withColumn({ externalId: 'Id', title: 'Titel' }, 'title', '')).toEqual({ externalId: 'Id' })
})

it('A_person_id_is_required_and_a_column_is_one_thing', () => {
  expect(mappingFaults({ givenName: 'Namn', familyName: 'Namn' })).toEqual([
    { kind: 'missing', field: 'externalId' },
    { kind: 'twice', column: 'Namn' },
  ])
  expect(mappingFaults({ externalId: 'Id' })).toEqual([])
})

it('A_guess_is_marked_only_while_it_is_the_choice', () => {
  expect(confidenceOf(guess, { givenName: 'Förnamn' }, 'givenName')).toBe('alias')
  expect(confidenceOf(guess, { givenName: 'Namn' }, 'givenName')).toBeUndefined()
})

it('A_mapping_is_remembered_for_files_with_the_same_columns', () => {
  rememberMapping(['Id', 'Namn'], { externalId: 'Id' })
  expect(recallMapping(['Id', 'Namn'])).toEqual({ externalId: 'Id' })
  expect(recallMapping(['Id'])).toBeUndefined()
})
