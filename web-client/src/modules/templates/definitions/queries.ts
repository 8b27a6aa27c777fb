import { useMutation, useQueryClient } from '@tanstack/react-query'
import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'
import { useChange } from '@/shared/lib/useChange'
import { versionIn } from '../autosave/useAutosave'
import type { Content, TemplateKind } from './content'

export type Template = Answer<'getTemplate'>
export type Difference = Answer<'getTemplateDifference'>

const template = '/api/v1/templates/{templateId}' as const

export const templatesQuery = (query: {
  kind?: TemplateKind | undefined
  archived?: boolean
  cursor?: string | undefined
}) => $api.queryOptions('get', '/api/v1/templates', { params: { query } })

/** What a new one can be made from. */
export const publishedQuery = (kind: TemplateKind) =>
  $api.queryOptions(
    'get',
    '/api/v1/templates',
    { params: { query: { kind, limit: 100 } } },
    { select: ({ items }) => items.filter(({ current }) => current !== null) },
  )

export type Published = Answer<'listTemplates'>['items']

export const templateQuery = (templateId: string) =>
  $api.queryOptions('get', template, { params: { path: { templateId } } })

export const versionQuery = (templateId: string, number: number) =>
  $api.queryOptions('get', `${template}/versions/{number}`, { params: { path: { templateId, number } } })

export const differenceQuery = (templateId: string, to: number) =>
  $api.queryOptions('get', `${template}/difference`, { params: { path: { templateId }, query: { to } } })

export const runningQuery = (templateId: string) =>
  $api.queryOptions('get', `${template}/running`, { params: { path: { templateId } } })

export const useAddTemplate = () =>
  useChange(
    async (body: Request<'addTemplate'>) => (await api.POST('/api/v1/templates', { body })).data?.templateId ?? '',
  )

export const useAddStarters = () => useChange(async () => (await api.POST('/api/v1/templates/starters')).data, false)

/** Saved behind whoever writes; what is wrong with the draft is told anew. */
export function useSaveDraft(templateId: string) {
  const client = useQueryClient()
  const { queryKey } = templateQuery(templateId)
  return {
    save: async (body: Content, version: number) => {
      const { response } = await api.PUT(`${template}/draft`, {
        params: { path: { templateId }, header: { 'If-Match': `"${version}"` } },
        body,
      })
      void client.invalidateQueries({ queryKey })
      return versionIn(response)
    },
    read: async () => (await api.GET(template, { params: { path: { templateId } } })).data as Template,
  }
}

const based = (templateId: string, version: number) => ({
  path: { templateId },
  header: { 'If-Match': `"${version}"` },
})

export const usePublish = (templateId: string) =>
  useChange((version: number) => api.POST(`${template}/publication`, { params: based(templateId, version) }))

export const useDiscardDraft = (templateId: string) =>
  useChange((version: number) => api.DELETE(`${template}/draft`, { params: based(templateId, version) }), false)

export const useArchive = (templateId: string) =>
  useChange((isArchived: boolean) => {
    const params = { path: { templateId } }
    return isArchived ? api.PUT(`${template}/archive`, { params }) : api.DELETE(`${template}/archive`, { params })
  }, false)

export const useMoveRunning = (templateId: string) =>
  useMutation({
    mutationFn: async (documentIds: string[] | undefined) =>
      (await api.POST(`${template}/running/moves`, { params: { path: { templateId } }, body: { documentIds } })).data
        ?.jobId ?? '',
  })
