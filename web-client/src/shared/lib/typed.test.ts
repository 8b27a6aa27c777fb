import { expect, test } from 'vitest'
import { toNumber, toNumberOrNone } from './typed'

test('numbers are read as people write them', () => {
  expect(toNumber('1 400 000,50')).toBe(1_400_000.5)
  expect(toNumberOrNone(' ')).toBeNull()
})
