/** ESCO writes its version into the names of its files: "ESCO dataset - v1.1.1 - classification - en - csv.zip". */
export const escoVersion = (fileNames: readonly string[]) =>
  fileNames.map((name) => /v(\d+(?:\.\d+)*)/i.exec(name)?.[1]).find((version) => version !== undefined)
