/** The unbroken parts of a small line, from its lowest to its highest; a level line lies in the middle. */
export function sparkParts(values: readonly (number | null)[], width: number, height: number, edge: number) {
  const known = values.filter((value) => value !== null)
  const [least, most] = [Math.min(...known), Math.max(...known)]
  const parts: { x: number; y: number }[][] = []
  values.forEach((value, index) => {
    if (value === null) return
    const part = values[index - 1] === null || index === 0 ? [] : (parts.pop() ?? [])
    const share = most === least ? 0.5 : (value - least) / (most - least)
    const x = edge + (index / Math.max(1, values.length - 1)) * (width - 2 * edge)
    parts.push([...part, { x, y: height - edge - share * (height - 2 * edge) }])
  })
  return parts
}
