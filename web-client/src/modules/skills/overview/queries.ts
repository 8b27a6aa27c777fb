import { keepPreviousData } from '@tanstack/react-query'
import { $api, api } from '@/api/client'
import type { Answer } from '@/api/types'
import type { Measure } from './choices'

export const gapOverviewQuery = (unitId: string | undefined, query: { on?: string | undefined }) => ({
  queryKey: ['overview', 'getUnitGap', unitId, query] as const,
  queryFn: async () => {
    const { data } = unitId
      ? await api.GET('/api/v1/units/{unitId}/gap', { params: { path: { unitId }, query } })
      : await api.GET('/api/v1/organisation/gap', { params: { query } })
    return data as Answer<'getUnitGap'>
  },
  placeholderData: keepPreviousData,
})

export const heatmapQuery = (
  unitId: string | undefined,
  query: { on?: string | undefined; measure?: Measure | undefined },
) => ({
  queryKey: ['overview', 'getUnitHeatmap', unitId, query] as const,
  queryFn: async () => {
    const { data } = unitId
      ? await api.GET('/api/v1/units/{unitId}/heatmap', { params: { path: { unitId }, query } })
      : await api.GET('/api/v1/organisation/heatmap', { params: { query } })
    return data as Answer<'getUnitHeatmap'>
  },
  placeholderData: keepPreviousData,
})

export const riskQuery = (unitId: string | undefined, query: { on?: string | undefined }) => ({
  queryKey: ['overview', 'getUnitRisk', unitId, query] as const,
  queryFn: async () => {
    const { data } = unitId
      ? await api.GET('/api/v1/units/{unitId}/risk', { params: { path: { unitId }, query } })
      : await api.GET('/api/v1/organisation/risk', { params: { query } })
    return data as Answer<'getUnitRisk'>
  },
  placeholderData: keepPreviousData,
})

export interface InventoryFilter {
  roleProfileId?: string | undefined
  siteId?: string | undefined
  skills?: string | undefined
  minLevel?: number | undefined
  maxLevel?: number | undefined
  freshness?: 'fresh' | 'stale' | undefined
  source?: 'self' | 'manager' | 'other' | undefined
}

export const inventoryQuery = (
  unitId: string | undefined,
  query: InventoryFilter & { cursor?: string | undefined },
) => ({
  queryKey: ['overview', 'getUnitInventory', unitId, query] as const,
  queryFn: async () => {
    const { data } = unitId
      ? await api.GET('/api/v1/units/{unitId}/inventory', { params: { path: { unitId }, query } })
      : await api.GET('/api/v1/inventory', { params: { query } })
    return data as Answer<'getUnitInventory'>
  },
  placeholderData: keepPreviousData,
})

export const inventoryPeopleQuery = (query: InventoryFilter & { skills: string; unitId?: string | undefined }) =>
  $api.queryOptions('get', '/api/v1/inventory/people', { params: { query } })

export const skillHoldersQuery = (skillId: string) =>
  $api.queryOptions('get', '/api/v1/skills/{skillId}/holders', { params: { path: { skillId } } })

export const skillTrendQuery = (skillId: string) =>
  $api.queryOptions('get', '/api/v1/skills/{skillId}/trend', { params: { path: { skillId } } })
