import { keepPreviousData } from '@tanstack/react-query'
import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'
import { useChange } from '@/shared/lib/useChange'

export type Rule = Answer<'listLegalRules'>['items'][number]
export type RuleBody = Request<'addLegalRule'>
export type Site = Answer<'listSites'>['items'][number]
export type SiteBody = Request<'addSite'>
export type Duty = Answer<'listDuties'>['items'][number]
export type Obligation = Answer<'listPersonObligations'>['items'][number]
export type Standing = Answer<'listTeamObligations'>['people'][number]
export type AskedRule = Answer<'listTeamObligations'>['rules'][number]
export type Report = Answer<'getLegalReport'>
export type State = Obligation['state']
export type MetBy = Request<'registerMet'>['how']

export interface CheckFilter {
  on?: string | undefined
  siteId?: string | undefined
  ruleId?: string | undefined
  state?: State | undefined
  cursor?: string | undefined
}

const of = (personId: string, ruleId: string) => ({ params: { path: { personId, ruleId } } })
const ofRule = (ruleId: string) => ({ params: { path: { ruleId } } })

export const rulesQuery = $api.queryOptions('get', '/api/v1/legal/rules')
export const ruleQuery = (ruleId: string) => $api.queryOptions('get', '/api/v1/legal/rules/{ruleId}', ofRule(ruleId))
export const sitesQuery = $api.queryOptions('get', '/api/v1/legal/sites')
export const tagsInUseQuery = $api.queryOptions('get', '/api/v1/legal/task-tags')
export const dutiesQuery = $api.queryOptions('get', '/api/v1/legal/duties')

export const reportQuery = (on?: string, siteId?: string) =>
  $api.queryOptions('get', '/api/v1/legal/report', { params: { query: { on, siteId } } })

export const obligationsQuery = (filter: CheckFilter) => ({
  ...$api.queryOptions('get', '/api/v1/legal/obligations', { params: { query: { ...filter, limit: 25 } } }),
  placeholderData: keepPreviousData,
})

export const unitObligationsQuery = (unitId: string, { siteId: _, ...filter }: CheckFilter) => ({
  ...$api.queryOptions('get', '/api/v1/units/{unitId}/obligations', {
    params: { path: { unitId }, query: { ...filter, limit: 25 } },
  }),
  placeholderData: keepPreviousData,
})

export const calendarQuery = (siteId?: string) =>
  $api.queryOptions('get', '/api/v1/legal/calendar', { params: { query: { siteId } } })

export const personObligationsQuery = (personId: string) =>
  $api.queryOptions('get', '/api/v1/people/{personId}/obligations', { params: { path: { personId } } })

export const teamObligationsQuery = (personId: string) =>
  $api.queryOptions('get', '/api/v1/people/{personId}/team-obligations', { params: { path: { personId } } })

export const personTagsQuery = (personId: string) =>
  $api.queryOptions('get', '/api/v1/people/{personId}/task-tags', { params: { path: { personId } } })

export const permitsQuery = (personId: string) =>
  $api.queryOptions('get', '/api/v1/people/{personId}/permits', { params: { path: { personId } } })

export const permitQuery = (personId: string, permitId: string) =>
  $api.queryOptions('get', '/api/v1/people/{personId}/permits/{permitId}', {
    params: { path: { personId, permitId } },
  })

/** The file has the filters of the screen. */
export const exportFile = ({ on, siteId, ruleId }: CheckFilter, format: 'csv' | 'xlsx') => {
  const given = Object.entries({ on, siteId, ruleId, format }).filter(([, value]) => value) as [string, string][]
  return `/api/v1/legal/obligations/export?${new URLSearchParams(given)}`
}

export const useAddStarters = () => useChange(async () => (await api.POST('/api/v1/legal/rules/starters')).data?.added)

export const useAddRule = () =>
  useChange(async (body: RuleBody) => (await api.POST('/api/v1/legal/rules', { body })).data?.ruleId ?? '')

export const useChangeRule = ({ ruleId, version }: Rule) =>
  useChange((body: RuleBody) =>
    api.PUT('/api/v1/legal/rules/{ruleId}', {
      params: { path: { ruleId }, header: { 'If-Match': `"${version}"` } },
      body,
    }),
  )

export const useReviewRule = (ruleId: string) =>
  useChange(() => api.POST('/api/v1/legal/rules/{ruleId}/review', ofRule(ruleId)))

export const useRetireRule = (ruleId: string) =>
  useChange((isRetired: boolean) =>
    isRetired
      ? api.PUT('/api/v1/legal/rules/{ruleId}/retirement', ofRule(ruleId))
      : api.DELETE('/api/v1/legal/rules/{ruleId}/retirement', ofRule(ruleId)),
  )

export const useAddSite = () => useChange((body: SiteBody) => api.POST('/api/v1/legal/sites', { body }))

export const useChangeSite = ({ siteId, version }: Site) =>
  useChange((body: SiteBody) =>
    api.PUT('/api/v1/legal/sites/{siteId}', {
      params: { path: { siteId }, header: { 'If-Match': `"${version}"` } },
      body,
    }),
  )

export const useCloseSite = (siteId: string) =>
  useChange(() => api.DELETE('/api/v1/legal/sites/{siteId}', { params: { path: { siteId } } }), false)

export const useDoDuty = (ruleId: string) =>
  useChange((body: Request<'doDuty'>) =>
    api.POST('/api/v1/legal/duties/{ruleId}/documents', { ...ofRule(ruleId), body }),
  )

export const usePlanDuty = (ruleId: string) =>
  useChange((body: Request<'planDuty'>) => api.PUT('/api/v1/legal/duties/{ruleId}/plan', { ...ofRule(ruleId), body }))

export const useTakeBackDocument = (ruleId: string) =>
  useChange(
    (doneId: string) =>
      api.DELETE('/api/v1/legal/duties/{ruleId}/documents/{doneId}', { params: { path: { ruleId, doneId } } }),
    false,
  )

export const usePlan = (personId: string, ruleId: string) =>
  useChange((on: string) =>
    api.PUT('/api/v1/people/{personId}/obligations/{ruleId}/plan', { ...of(personId, ruleId), body: { on } }),
  )

export const useDropPlan = (personId: string, ruleId: string) =>
  useChange(() => api.DELETE('/api/v1/people/{personId}/obligations/{ruleId}/plan', of(personId, ruleId)), false)

export const useRegister = (personId: string, ruleId: string) =>
  useChange((body: Request<'registerMet'>) =>
    api.POST('/api/v1/people/{personId}/obligations/{ruleId}/met', { ...of(personId, ruleId), body }),
  )

export const useRegisterMany = (ruleId: string) =>
  useChange((body: Request<'registerMetOfMany'>) =>
    api.POST('/api/v1/legal/rules/{ruleId}/met', { ...ofRule(ruleId), body }),
  )

export const useTakeBack = (personId: string, ruleId: string) =>
  useChange(
    (factId: string) =>
      api.DELETE('/api/v1/people/{personId}/obligations/{ruleId}/met/{factId}', {
        params: { path: { personId, ruleId, factId } },
      }),
    false,
  )

export const useExemptFrom = (personId: string, ruleId: string) =>
  useChange((body: Request<'exemptObligation'>) =>
    api.PUT('/api/v1/people/{personId}/obligations/{ruleId}/exemption', { ...of(personId, ruleId), body }),
  )

export const useEndExemptionFrom = (personId: string, ruleId: string) =>
  useChange(() => api.DELETE('/api/v1/people/{personId}/obligations/{ruleId}/exemption', of(personId, ruleId)), false)

export const useIssuePermit = (personId: string) =>
  useChange(
    async (body: Request<'issuePermit'>) =>
      (await api.POST('/api/v1/people/{personId}/permits', { params: { path: { personId } }, body })).data?.permitId ??
      '',
  )

export const useRevokePermit = (personId: string, permitId: string) =>
  useChange(
    () =>
      api.POST('/api/v1/people/{personId}/permits/{permitId}/revocation', { params: { path: { personId, permitId } } }),
    false,
  )

export const useSetTags = (personId: string, version: number) =>
  useChange((tags: string[]) =>
    api.PUT('/api/v1/people/{personId}/task-tags', {
      params: { path: { personId }, header: { 'If-Match': `"${version}"` } },
      body: { tags },
    }),
  )
