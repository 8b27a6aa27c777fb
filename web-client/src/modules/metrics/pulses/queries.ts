import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'
import { useChange } from '@/shared/lib/useChange'

export type Pulse = Answer<'listPulses'>['items'][number]
export type Proposed = NonNullable<Answer<'listPulses'>['proposed']>
export type Results = Answer<'getOrganisationPulseResults'>
export type Rates = Answer<'getPulse'>['rates']
export type MyPulse = Answer<'getMyPulse'>
export type PulseBody = Request<'planPulse'>
type PulseAnswer = Request<'answerPulse'>

const pulses = '/api/v1/pulses' as const
const one = `${pulses}/{pulseId}` as const
const mine = '/api/v1/me/pulses' as const

export const pulsesQuery = $api.queryOptions('get', pulses)

export const scoresQuery = $api.queryOptions('get', '/api/v1/organisation/pulses')

export const pulseQuery = (pulseId: string) => $api.queryOptions('get', one, { params: { path: { pulseId } } })

export const myPulsesQuery = $api.queryOptions('get', mine)

export const myPulseQuery = (pulseId: string) =>
  $api.queryOptions('get', `${mine}/{pulseId}`, { params: { path: { pulseId } } })

export const wholeResultsQuery = (pulseId: string) =>
  $api.queryOptions('get', '/api/v1/organisation/pulses/{pulseId}/results', { params: { path: { pulseId } } })

export const unitResultsQuery = (pulseId: string, unitId: string) =>
  $api.queryOptions('get', '/api/v1/units/{unitId}/pulses/{pulseId}/results', {
    params: { path: { unitId, pulseId } },
  })

export const usePlanPulse = () =>
  useChange(async (body: PulseBody) => (await api.POST(pulses, { body })).data?.pulseId ?? '')

export const useClosePulse = (pulseId: string) =>
  useChange(() => api.POST(`${one}/closing`, { params: { path: { pulseId } } }), false)

export const useMoveClosing = (pulse: Pulse) =>
  useChange((closes: string) => {
    const params = { path: { pulseId: pulse.pulseId }, header: { 'If-Match': `"${pulse.version}"` } }
    return api.PUT(`${one}/closes`, { params, body: { closes } })
  })

export const useAnswerPulse = (pulseId: string) =>
  useChange((body: PulseAnswer) => api.PUT(`${mine}/{pulseId}/answer`, { params: { path: { pulseId } }, body }))
