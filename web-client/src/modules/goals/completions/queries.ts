import { useMutation } from '@tanstack/react-query'
import { $api, api } from '@/api/client'
import type { Request } from '@/api/types'
import { uploadFile } from '@/api/uploads'

export const useUploadCompletions = () => useMutation({ mutationFn: uploadFile })

export const useImportCompletions = () =>
  useMutation({
    mutationFn: async (body: Request<'importCompletions'>) =>
      (await api.POST('/api/v1/completions/imports', { body })).data?.jobId ?? '',
  })

const first = (jobId: string) => ({ params: { path: { jobId }, query: { limit: 100 } } })

export const newCompletionsQuery = (jobId: string) =>
  $api.queryOptions('get', '/api/v1/jobs/{jobId}/differences', first(jobId))

export const rejectedQuery = (jobId: string) =>
  $api.queryOptions('get', '/api/v1/jobs/{jobId}/rejections', first(jobId))
