import { $api } from '@/api/client'
import type { Answer } from '@/api/types'

export type Guide = Answer<'listGuides'>['items'][number]

export const guidesQuery = $api.queryOptions('get', '/api/v1/mentoring/guides')
