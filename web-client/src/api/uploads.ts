import { api } from './client'
import type { Answer } from './types'

export type Upload = Answer<'upload'>

/** The file as it is, byte for byte: the server reads its encoding. */
export async function uploadFile(file: File) {
  const { data } = await api.POST('/api/v1/uploads', {
    params: { query: { fileName: file.name } },
    body: file as unknown as string,
    bodySerializer: (body) => body as unknown as BodyInit,
    headers: { 'Content-Type': 'application/octet-stream' },
  })
  return data as Upload
}
