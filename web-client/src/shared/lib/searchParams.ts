type Kind = 'text' | 'flag'
type Shape = Record<string, Kind | readonly string[]>
type Read<S extends Shape> = {
  [K in keyof S]?: (S[K] extends 'flag' ? boolean : S[K] extends readonly (infer V)[] ? V : string) | undefined
}

function read(kind: Kind | readonly string[], value: unknown) {
  if (kind === 'flag') return value === true ? true : undefined
  if (kind === 'text') return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
  return kind.find((choice) => choice === String(value))
}

/** Typed, tolerant reading of the URL's search: what it does not know is dropped, so an old shared link never breaks. */
export const searchParams =
  <const S extends Shape>(shape: S) =>
  (raw: Record<string, unknown>): Read<S> =>
    Object.fromEntries(
      Object.entries(shape)
        .map(([key, kind]) => [key, read(kind, raw[key])])
        .filter(([, value]) => value !== undefined),
    ) as Read<S>
