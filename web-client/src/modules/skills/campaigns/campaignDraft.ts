import type { Answer, LocalizedText, Request } from '@/api/types'
import { inDays } from './campaignRules'

export interface Draft {
  nameSv: string
  nameEn: string
  isEveryone: boolean
  unitIds: string[]
  roleProfileIds: string[]
  managerIds: string[]
  skills: { id: string; label: LocalizedText }[]
  includesRoleSkills: boolean
  startsOn: string
  dueOn: string
  isBlind: boolean
  remindDaysBefore: number[]
}

export interface StepProps {
  draft: Draft
  onChange: (part: Partial<Draft>) => void
}

export const firstDraft = (): Draft => ({
  nameSv: '',
  nameEn: '',
  isEveryone: true,
  unitIds: [],
  roleProfileIds: [],
  managerIds: [],
  skills: [],
  includesRoleSkills: true,
  startsOn: inDays(0),
  dueOn: inDays(21),
  isBlind: true,
  remindDaysBefore: [7, 1],
})

export const draftOf = (campaign: Answer<'getCampaign'>): Draft => ({
  nameSv: campaign.name.sv ?? '',
  nameEn: campaign.name.en ?? '',
  isEveryone: campaign.population.isEveryone,
  unitIds: campaign.population.unitIds,
  roleProfileIds: campaign.population.roleProfileIds,
  managerIds: campaign.population.managerIds,
  skills: campaign.skills.map(({ skillId, label }) => ({ id: skillId, label })),
  includesRoleSkills: campaign.includesRoleSkills,
  startsOn: campaign.startsOn,
  dueOn: campaign.dueOn,
  isBlind: campaign.isBlind,
  remindDaysBefore: campaign.remindDaysBefore,
})

export const bodyOf = (draft: Draft): Request<'draftCampaign'> => ({
  name: { sv: draft.nameSv.trim() || null, en: draft.nameEn.trim() || null },
  population: draft.isEveryone
    ? { isEveryone: true, unitIds: [], roleProfileIds: [], managerIds: [] }
    : {
        isEveryone: false,
        unitIds: draft.unitIds,
        roleProfileIds: draft.roleProfileIds,
        managerIds: draft.managerIds,
      },
  skillIds: draft.skills.map((skill) => skill.id),
  includesRoleSkills: draft.includesRoleSkills,
  startsOn: draft.startsOn,
  dueOn: draft.dueOn,
  isBlind: draft.isBlind,
  remindDaysBefore: draft.remindDaysBefore,
})

/** Whether the step says enough to go on from. */
export function isReady(draft: Draft, step: number) {
  const hasWho = draft.isEveryone || draft.unitIds.length + draft.roleProfileIds.length + draft.managerIds.length > 0
  const hasWhat = draft.includesRoleSkills || draft.skills.length > 0
  const hasWhen = !!draft.startsOn && draft.startsOn <= draft.dueOn
  const ready = [
    hasWho,
    hasWhat,
    hasWhen,
    hasWho && hasWhat && hasWhen && !!(draft.nameSv.trim() || draft.nameEn.trim()),
  ]
  return ready[step] ?? false
}
