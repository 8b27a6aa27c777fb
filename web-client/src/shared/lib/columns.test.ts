import { expect, it } from 'vitest'
import { columnsTwice, withColumn } from './columns'

it('a column is chosen, chosen anew, and left to its heading again', () => {
  const chosen = withColumn<Partial<Record<'day' | 'person', string>>>({ day: 'Datum' }, 'person', 'Anst.nr')
  expect(chosen).toEqual({ day: 'Datum', person: 'Anst.nr' })
  expect(withColumn(chosen, 'person', 'E-post').person).toBe('E-post')
  expect(withColumn(chosen, 'person', '')).toEqual({ day: 'Datum' })
})

it('one column is not two things', () => {
  expect(columnsTwice({ person: 'Anst.nr', item: 'Kurs' })).toEqual([])
  expect(columnsTwice({ person: 'Kurs', item: 'Kurs', day: 'Datum' })).toEqual(['Kurs'])
})
