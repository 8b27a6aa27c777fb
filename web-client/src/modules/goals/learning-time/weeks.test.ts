import { describe, expect, it } from 'vitest'
import { daysOf, isWorkday, mondayOf, shareOn, weekNumber, weekOr, widest } from './weeks'

describe('weeks', () => {
  it('begin on Mondays', () => {
    expect(['2026-11-23', '2026-11-26', '2026-11-29', '2026-11-30'].map(mondayOf)).toEqual([
      '2026-11-23',
      '2026-11-23',
      '2026-11-23',
      '2026-11-30',
    ])
    expect(daysOf('2026-11-30').at(-1)).toBe('2026-12-06')
    expect([isWorkday('2026-11-23', '2026-11-27'), isWorkday('2026-11-23', '2026-11-28')]).toEqual([true, false])
  })

  it('are numbered by their Thursday', () => {
    expect(['2026-11-23', '2025-12-29', '2024-12-30', '2026-12-28', '2023-01-02'].map(weekNumber)).toEqual([
      48, 1, 1, 53, 1,
    ])
  })

  it('are the present one where the address says nothing that can be read', () => {
    expect(['2026-11-04', 'soon', '2026-19-45', undefined].map((day) => weekOr(day, '2026-11-26'))).toEqual([
      '2026-11-02',
      '2026-11-23',
      '2026-11-23',
      '2026-11-23',
    ])
  })

  it('have the share that holds on a day, and room for the largest figure', () => {
    const shares = [
      { from: '2026-01-01', share: 0.1 },
      { from: '2026-11-01', share: 0.2 },
    ]
    expect(['2025-12-31', '2026-10-31', '2026-11-01'].map((day) => shareOn(shares, day))).toEqual([0, 0.1, 0.2])
    expect(
      widest([
        { budget: null, used: 3 },
        { budget: 8, used: 0 },
      ]),
    ).toBe(8)
  })
})
