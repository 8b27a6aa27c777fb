import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'
import { useChange } from '@/shared/lib/useChange'

export type Onboarding = Answer<'getOnboarding'>
export type OnboardingTask = Onboarding['tasks'][number]
export type OnboardingHead = Answer<'listOnboardings'>['items'][number]
export type MyTask = Answer<'listMyOnboardingTasks'>['items'][number]
export type OnboardingSettings = Answer<'getOnboardingSettings'>

const one = '/api/v1/onboardings/{onboardingId}' as const
const task = `${one}/tasks/{key}` as const
const settings = '/api/v1/onboarding-settings' as const

export const myTasksQuery = $api.queryOptions('get', '/api/v1/onboarding-tasks')

export const onboardingsQuery = (over: boolean) =>
  $api.queryOptions('get', '/api/v1/onboardings', { params: { query: { over } } })

export const onboardingQuery = (onboardingId: string) =>
  $api.queryOptions('get', one, { params: { path: { onboardingId } } })

export const settingsQuery = $api.queryOptions('get', settings)

/** A refusal is told by a notice: a ticked box has no room for one. */
export const useTick = () =>
  useChange(({ onboardingId, key, isDone }: { onboardingId: string; key: string; isDone: boolean }) => {
    const params = { path: { onboardingId, key } }
    return isDone ? api.PUT(`${task}/done`, { params }) : api.DELETE(`${task}/done`, { params })
  }, false)

export const useStart = () =>
  useChange(
    async (body: Request<'startOnboarding'>) =>
      (await api.POST('/api/v1/onboardings', { body })).data?.onboardingId ?? '',
  )

export const useHand = (onboardingId: string) =>
  useChange(({ key, personId }: { key: string; personId: string | null }) =>
    api.PUT(`${task}/owner`, { params: { path: { onboardingId, key } }, body: { personId } }),
  )

export const useRemove = (onboardingId: string) =>
  useChange((key: string) => api.DELETE(task, { params: { path: { onboardingId, key } } }), false)

export const useAdd = (onboardingId: string) =>
  useChange((body: Request<'addOnboardingTask'>) =>
    api.POST(`${one}/tasks`, { params: { path: { onboardingId } }, body }),
  )

export const useHelpers = (onboardingId: string) =>
  useChange((body: Request<'chooseOnboardingHelpers'>) =>
    api.PUT(`${one}/helpers`, { params: { path: { onboardingId } }, body }),
  )

export const useMove = (onboardingId: string) =>
  useChange((startsOn: string) => api.PUT(`${one}/start`, { params: { path: { onboardingId } }, body: { startsOn } }))

export const useConfirm = (onboardingId: string) =>
  useChange((productiveOn: string) =>
    api.PUT(`${one}/productivity`, { params: { path: { onboardingId } }, body: { productiveOn } }),
  )

export const useCancel = (onboardingId: string) =>
  useChange(() => api.DELETE(one, { params: { path: { onboardingId } } }), false)

export const useSetSettings = (version: number) =>
  useChange((body: Request<'setOnboardingSettings'>) =>
    api.PUT(settings, { params: { header: { 'If-Match': `"${version}"` } }, body }),
  )
