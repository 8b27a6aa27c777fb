import { describe, expect, it } from 'vitest'
import { dayIn, exportLink, shadeOf, trendDots, unitTree } from './rules'

const unit = (unitId: string, parentId: string | null, isClosed = false) => ({
  unitId,
  name: unitId,
  kind: 'unit' as const,
  parentId,
  people: 0,
  isClosed,
})

describe('the overview', () => {
  it('counts years on as the server does, also from a leap day', () => {
    expect(dayIn('0')).toBeUndefined()
    expect(dayIn('2', new Date(2026, 2, 5))).toBe('2028-03-05')
    expect(dayIn('1', new Date(2028, 1, 29))).toBe('2029-02-28')
  })
  it('shades what is covered least, or lacks most, the most', () => {
    expect([1.2, 0.8, 0.5, 0.3, 0].map((value) => shadeOf('coverage', value))).toEqual([0, 1, 2, 3, 4])
    expect([0, 0.4, 1, 3].map((value) => shadeOf('gap', value))).toEqual([0, 1, 2, 4])
    expect(shadeOf('coverage', null)).toBeUndefined()
  })
  it('lists open units under their own', () => {
    const tree = unitTree([unit('b', 'a'), unit('a', null), unit('c', 'a', true), unit('d', 'gone')], (a, b) =>
      a < b ? -1 : 1,
    )
    expect(tree.map(({ unitId, depth }) => `${depth}${unitId}`)).toEqual(['0a', '1b', '0d'])
  })
  it('asks for a file with the filters that are set', () => {
    expect(exportLink(undefined, { table: 'gap', on: undefined })).toBe('/api/v1/organisation/export?table=gap')
    expect(exportLink('u', { table: 'risk', format: 'xlsx' })).toBe('/api/v1/units/u/export?table=risk&format=xlsx')
  })
})

it('a_line_goes_from_the_earliest_by_time_and_from_none_by_levels', () => {
  const points = [
    { id: 'first', at: '2026-03-01T00:00:00Z', value: 40 },
    { id: 'middle', at: '2026-03-10T00:00:00Z', value: 20 },
    { id: 'latest', at: '2026-03-11T00:00:00Z', value: 10 },
  ]
  expect(trendDots(points, 120, 60, 10).map((dot) => [dot.id, dot.x, dot.y])).toEqual([
    ['first', 10, 10],
    ['middle', 100, 30],
    ['latest', 110, 40],
  ])
  expect(trendDots(points.slice(0, 1), 120, 60, 10)[0]?.x).toBe(60)
})
