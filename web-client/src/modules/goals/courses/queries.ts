import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'
import { uploadFile } from '@/api/uploads'
import { watchJob } from '@/shared/lib/jobPlans'
import { useChange } from '@/shared/lib/useChange'

export type SuggestedSkill = Answer<'listSuggestedSkills'>['items'][number]

export const suggestedSkillsQuery = $api.queryOptions('get', '/api/v1/learning-items/suggested-skills', {
  params: { query: { limit: 100 } },
})

export const useImportCourses = () =>
  useChange(async (file: File) => {
    const { uploadId } = await uploadFile(file)
    const { data } = await api.POST('/api/v1/learning-items/imports', { body: { uploadId } })
    if (data) watchJob(data.jobId)
    return data?.jobId
  }, false)

/** Not told in a place of its own: a notice says what refuses. */
export const useAnswerSuggested = () =>
  useChange(
    (body: Request<'answerSuggestedSkills'>) => api.POST('/api/v1/learning-items/suggested-skills/answers', { body }),
    false,
  )
