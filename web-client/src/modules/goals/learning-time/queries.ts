import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'
import { useChange } from '@/shared/lib/useChange'
import { firstShown, shownWeeks } from './weeks'

export type LearningTime = Answer<'getLearningTime'>
export type Report = Answer<'getLearningHoursReport'>
export type Week = LearningTime['weeks'][number]
export type Entry = Week['entries'][number]
export type HoursBody = Request<'enterLearningHours'>
export type Basis = Entry['basis']

/** The week and the eleven before it. */
export const learningTimeQuery = (personId: string, monday: string) =>
  $api.queryOptions('get', '/api/v1/people/{personId}/learning-time', {
    params: { path: { personId }, query: { from: firstShown(monday), weeks: shownWeeks } },
  })

export const teamTimeQuery = (personId: string, week: string) =>
  $api.queryOptions('get', '/api/v1/people/{personId}/team-learning-time', {
    params: { path: { personId }, query: { week } },
  })

export const reportQuery = $api.queryOptions('get', '/api/v1/learning-hours-report')

export const subjectsQuery = (basis: Basis) =>
  $api.queryOptions('get', '/api/v1/learning-hours-report/subjects', { params: { query: { basis } } })

/** With its ETag: whoever sets it must say which version they saw. */
export const policyQuery = {
  queryKey: ['learning-time-policy'] as const,
  queryFn: async () => {
    const { data, response } = await api.GET('/api/v1/learning-time-policy')
    return { policy: data as Answer<'getLearningTimePolicy'>, etag: response.headers.get('ETag') ?? '' }
  },
}

/** What hours can be for: what the person is to learn from, and what is open in the plans that are under way. */
export const purposesQuery = (personId: string) => ({
  queryKey: ['learning-purposes', personId] as const,
  queryFn: async () => {
    const params = { path: { personId } }
    const [learning, plans] = await Promise.all([
      api.GET('/api/v1/people/{personId}/learning', { params }),
      api.GET('/api/v1/people/{personId}/plans', { params }),
    ])
    const active = (plans.data?.items ?? []).filter(({ state }) => state === 'active')
    const whole = await Promise.all(
      active.map(({ planId }) =>
        api.GET('/api/v1/people/{personId}/plans/{planId}', { params: { path: { personId, planId } } }),
      ),
    )
    return {
      items: (learning.data?.enrolments ?? []).filter(({ isFinished }) => !isFinished),
      plans: whole.flatMap(({ data }) =>
        (data?.items ?? []).filter(({ doneAt }) => !doneAt).map((item) => ({ ...item, planId: data?.planId ?? '' })),
      ),
    }
  },
})

export const useSetHours = (personId: string) =>
  useChange(async ({ entryId, ...body }: HoursBody & { entryId?: string | undefined }) => {
    if (entryId) {
      const params = { path: { personId, entryId } }
      await api.PUT('/api/v1/people/{personId}/learning-hours/{entryId}', { params, body })
      return entryId
    }
    const { data } = await api.POST('/api/v1/people/{personId}/learning-hours', {
      params: { path: { personId } },
      body,
    })
    return data?.entryId ?? ''
  })

/** Not told in a place of its own: a notice says what refuses. So the next one. */
export const useRemoveHours = (personId: string) =>
  useChange(
    (entryId: string) =>
      api.DELETE('/api/v1/people/{personId}/learning-hours/{entryId}', { params: { path: { personId, entryId } } }),
    false,
  )

export const useMarkAbsence = (personId: string, week: string) =>
  useChange(
    (days: string[]) =>
      api.PUT('/api/v1/people/{personId}/learning-weeks/{week}/absence', {
        params: { path: { personId, week } },
        body: { days },
      }),
    false,
  )

export const useSetPolicy = () =>
  useChange(({ etag, ...body }: Request<'setLearningTimePolicy'> & { etag: string }) =>
    api.PUT('/api/v1/learning-time-policy', { params: { header: { 'If-Match': etag } }, body }),
  )
