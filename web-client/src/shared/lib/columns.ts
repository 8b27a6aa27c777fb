/** A column of a file is chosen for a field, or none; by the names of the fields. */
export function withColumn<Mapping extends object>(mapping: Mapping, field: keyof Mapping & string, column: string) {
  const { [field]: _, ...rest } = mapping
  return (column ? { ...rest, [field]: column } : rest) as Mapping
}

/** One column meant to be two things. */
export function columnsTwice(mapping: object): string[] {
  const columns: string[] = Object.values(mapping)
  return [...new Set(columns.filter((column, index) => columns.indexOf(column) !== index))]
}
