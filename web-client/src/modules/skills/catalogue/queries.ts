import { keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query'
import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'

export type ChangeKind = Answer<'listImportChanges'>['items'][number]['kind']
export type Migration = Answer<'getSkillMigration'>
export type StarterPack = Answer<'listStarterPacks'>['items'][number]
export type SkillWords = Request<'proposeSkill'>

const ofSkill = (skillId: string) => ({ params: { path: { skillId } } })
const meta = { isTold: true }

export const migrationQuery = (skillId: string) =>
  $api.queryOptions('get', '/api/v1/skills/{skillId}/migration', ofSkill(skillId))

export const starterPacksQuery = $api.queryOptions('get', '/api/v1/starter-packs')

export const importChangesQuery = (jobId: string, kind?: ChangeKind, cursor?: string) => ({
  ...$api.queryOptions('get', '/api/v1/frameworks/imports/{jobId}/changes', {
    params: { path: { jobId }, query: { limit: 25, ...(kind && { kind }), ...(cursor && { cursor }) } },
  }),
  placeholderData: keepPreviousData,
})

const skillKey = (skillId: string) => ['skill-to-edit', skillId] as const

/** With its ETag: whoever edits it must say which version they saw. */
export const skillToEditQuery = (skillId: string) => ({
  queryKey: skillKey(skillId),
  queryFn: async () => {
    const { data, response } = await api.GET('/api/v1/skills/{skillId}', ofSkill(skillId))
    return { skill: data as Answer<'getSkill'>, etag: response.headers.get('ETag') ?? '' }
  },
  gcTime: 0,
})

export const useProposeSkill = () => {
  const client = useQueryClient()
  return useMutation({
    meta,
    mutationFn: async (body: SkillWords) => (await api.POST('/api/v1/skills', { body })).data,
    onSuccess: () => client.invalidateQueries(),
  })
}

export function useDescribeSkill(skillId: string) {
  const client = useQueryClient()
  return useMutation({
    meta,
    mutationFn: ({ etag, body }: { etag: string; body: SkillWords }) =>
      api.PUT('/api/v1/skills/{skillId}', {
        params: { path: { skillId }, header: { 'If-Match': etag } },
        body,
      }),
    onSuccess: () => client.invalidateQueries(),
  })
}

export type SkillStep = 'activation' | 'retirement' | { replacedBy: string[] }

export function useMoveSkill(skillId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (step: SkillStep) => {
      if (step === 'activation') await api.POST('/api/v1/skills/{skillId}/activation', ofSkill(skillId))
      else if (step === 'retirement') await api.POST('/api/v1/skills/{skillId}/retirement', ofSkill(skillId))
      else await api.POST('/api/v1/skills/{skillId}/deprecation', { ...ofSkill(skillId), body: step })
    },
    onSuccess: () => client.invalidateQueries(),
  })
}

export const useMigrateSkill = (skillId: string) =>
  useMutation({
    mutationFn: async () =>
      (await api.POST('/api/v1/skills/{skillId}/migration', { ...ofSkill(skillId), body: { isDryRun: false } })).data
        ?.jobId,
  })

export function useInstallStarterPack() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (key: string) =>
      (await api.POST('/api/v1/starter-packs/{key}/installation', { params: { path: { key } } }))
        .data as Answer<'installStarterPack'>,
    onSuccess: () => client.invalidateQueries(),
  })
}
