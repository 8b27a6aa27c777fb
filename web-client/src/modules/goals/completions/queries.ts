import { useMutation } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Request } from '@/api/types'
import { uploadFile } from '@/api/uploads'

export const useUploadCompletions = () => useMutation({ mutationFn: uploadFile })

export const importCompletions = async (body: Request<'importCompletions'>) =>
  (await api.POST('/api/v1/completions/imports', { body })).data?.jobId ?? ''
