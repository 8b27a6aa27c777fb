import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'
import { useChange } from '@/shared/lib/useChange'
import { versionIn } from '../autosave/useAutosave'
import type { GivenAnswer } from '../fill-in/answers'
import type { SavedAnswers } from '../fill-in/useDraft'

export type Document = Answer<'getDocument'>
export type DocumentSection = Document['sections'][number]
export type DocumentHead = Answer<'listPersonDocuments'>['items'][number]

const document = '/api/v1/documents/{documentId}' as const
const ofPerson = '/api/v1/people/{personId}/documents' as const
const at = (documentId: string) => ({ path: { documentId } })

export const documentQuery = (documentId: string) => $api.queryOptions('get', document, { params: at(documentId) })

export const personDocumentsQuery = (personId: string) =>
  $api.queryOptions('get', ofPerson, { params: { path: { personId } } })

export const recruitmentsQuery = $api.queryOptions('get', '/api/v1/documents')

export const useBeginDocument = (personId: string) =>
  useChange(
    async (templateId: string) =>
      (await api.POST(ofPerson, { params: { path: { personId } }, body: { templateId } })).data?.documentId ?? '',
  )

export const useBeginRecruitment = () =>
  useChange(
    async (body: Request<'beginRecruitment'>) => (await api.POST('/api/v1/documents', { body })).data?.documentId ?? '',
  )

/** The reader's own answers of a section: those that they write, apart or together. */
export function ownOf({ answers, savedTimes, section }: DocumentSection, me: Document['me']): SavedAnswers {
  const party = section.way === 'together' ? null : me
  return { answers: answers.find((part) => part.party === party)?.answers ?? [], version: savedTimes }
}

export const saveAnswers = async (documentId: string, sectionKey: string, answers: GivenAnswer[], version: number) =>
  versionIn(
    (
      await api.PUT(`${document}/answers/{sectionKey}`, {
        params: { path: { documentId, sectionKey }, header: { 'If-Match': `"${version}"` } },
        body: { answers },
      })
    ).response,
  )

export async function readAnswers(documentId: string, sectionKey: string): Promise<SavedAnswers> {
  const view = (await api.GET(document, { params: at(documentId) })).data as Document
  const section = view.sections.find((one) => one.section.key === sectionKey)
  return section ? ownOf(section, view.me) : { answers: [], version: 0 }
}

export const useHandIn = (documentId: string) =>
  useChange((isTogether: boolean) =>
    api.POST(`${document}/submission`, { params: at(documentId), body: { isTogether } }),
  )

export const useTick = (documentId: string) =>
  useChange(
    ({ questionKey, isDone }: { questionKey: string; isDone: boolean }) =>
      api.PUT(`${document}/tasks/{questionKey}`, { params: { path: { documentId, questionKey } }, body: { isDone } }),
    false,
  )

export const useSign = (documentId: string) =>
  useChange((version: number) =>
    api.POST(`${document}/signature`, { params: { ...at(documentId), header: { 'If-Match': `"${version}"` } } }),
  )

export const useEnd = (documentId: string) =>
  useChange(
    (isWithdrawn: boolean) => api.POST(`${document}/closing`, { params: at(documentId), body: { isWithdrawn } }),
    false,
  )
