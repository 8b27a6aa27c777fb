import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'
import { useChange } from '@/shared/lib/useChange'

export type Track = Answer<'listTracks'>['items'][number]
export type Academy = Answer<'getAcademy'>

export const tracksQuery = $api.queryOptions('get', '/api/v1/tracks')
export const academiesQuery = $api.queryOptions('get', '/api/v1/academies')

/** With its ETag: whoever edits it must say which version they saw. */
export const academyQuery = (academyId: string) =>
  $api.queryOptions('get', '/api/v1/academies/{academyId}', { params: { path: { academyId } } })

const seen = (version: number) => ({ 'If-Match': `"${version}"` })

export const useSetTrack = (track: Track | undefined) =>
  useChange<Request<'addTrack'>, unknown>((body) =>
    track
      ? api.PUT('/api/v1/tracks/{trackId}', {
          params: { path: { trackId: track.trackId }, header: seen(track.version) },
          body,
        })
      : api.POST('/api/v1/tracks', { body }),
  )

export const useAddAcademy = () =>
  useChange(
    async (body: Request<'addAcademy'>) => (await api.POST('/api/v1/academies', { body })).data?.academyId ?? '',
  )

export const useChangeAcademy = ({ academyId, version }: Academy) =>
  useChange((body: Request<'addAcademy'>) =>
    api.PUT('/api/v1/academies/{academyId}', { params: { path: { academyId }, header: seen(version) }, body }),
  )
