import { expect, it } from 'vitest'
import { comparisonFile, forecastFile } from './scenarioRules'

it('A_file_is_of_the_unit_and_the_scenarios_of_the_screen', () => {
  expect(forecastFile({ unitId: 'u', scenarioId: 's' }, 'xlsx')).toBe(
    '/api/v1/units/u/scenarios/s/forecast/export?format=xlsx',
  )
  expect(comparisonFile('u', ['a', 'b'], 'totals', 'csv')).toBe(
    '/api/v1/units/u/scenarios/comparison/export?ids=a&ids=b&table=totals&format=csv',
  )
})
