const centre = 190
const radius = 128

export function point(index: number, count: number, value: number, reach = radius) {
  const angle = (Math.PI * 2 * index) / count - Math.PI / 2
  return [centre + Math.cos(angle) * reach * (value / 5), centre + Math.sin(angle) * reach * (value / 5)] as const
}

export function polygon(values: readonly number[]) {
  const corners = values.map((value, index) =>
    point(index, values.length, value)
      .map((coordinate) => coordinate.toFixed(1))
      .join(' '),
  )
  return `M${corners.join('L')}Z`
}

export function labelAnchor(x: number) {
  if (Math.abs(x - centre) < 12) return 'middle'
  return x > centre ? 'start' : 'end'
}
