import type { Page } from '@playwright/test'

/** Pages that nobody is signed in for. */
export const doors = ['/sign-in', '/activate', '/act-as', '/accessibility']
const changes = ['manager', 'unit', 'role', 'roleEnd', 'name', 'end']

/** Every route, with ids that the running system has. */
export async function routes(page: Page, personId: string) {
  const first = async (url: string) => (await (await page.request.get(url)).json()).items?.[0] ?? {}
  const { skillId } = await first('/api/v1/skills?limit=1')
  const found = (await (await page.request.get('/api/v1/people?isActive=true&limit=2')).json()).items ?? []
  const otherId = found.find((person: { personId: string }) => person.personId !== personId)?.personId
  const { roleProfileId } = await first('/api/v1/role-profiles')
  const { campaignId } = await first('/api/v1/campaigns')
  const { snapshotId } = await first('/api/v1/gap-snapshots')
  const top = (await (await page.request.get('/api/v1/units')).json()).items?.find(
    (unit: { parentId: string | null }) => unit.parentId === null,
  )
  const { scenarioId } = await first(`/api/v1/units/${top?.unitId}/scenarios`)
  const { personId: planner } = await first('/api/v1/people?search=Fatima%20al-Khatib')
  const { planId } = await first(`/api/v1/people/${planner}/plans`)
  const { itemId } = await first('/api/v1/learning-items?limit=1')
  const { templateId } = await first('/api/v1/plan-templates')
  const improvement = await first('/api/v1/improvement-plans')
  const { strategyId } = await first('/api/v1/learning-strategies')
  const { academyId } = await first('/api/v1/academies')
  const programmes = (await (await page.request.get('/api/v1/programmes')).json()).items ?? []
  const map = await (await page.request.get('/api/v1/strategy-map')).json()
  const told = map.outcomeGoals?.find((goal: { isMeasured: boolean }) => !goal.isMeasured)
  const { openingId, unitId: openingUnit } = await first('/api/v1/openings')
  const { pipelineId, unitId: seats } = await first('/api/v1/reskilling-pipelines')
  const { ruleId } = await first('/api/v1/legal/rules')
  const { personId: driver } = await first('/api/v1/people?search=G%C3%B6ran%20%C3%96stlund')
  const { permitId } = await first(`/api/v1/people/${driver}/permits`)
  const mentoring = (await (await page.request.get('/api/v1/mentoring/programmes')).json()).items ?? []
  const ofMode = (mode: string) =>
    mentoring.find((one: { mode: string; isEnrolling: boolean }) => one.mode === mode && one.isEnrolling)?.programmeId
  const [matched, asked] = [ofMode('optimised'), ofMode('open')]
  const ofCircles = mentoring.find((one: { kind: string }) => one.kind === 'circle')?.programmeId
  const { circleId } = ofCircles ? await first(`/api/v1/mentoring/programmes/${ofCircles}/circles`) : {}
  const { runId } = matched ? await first(`/api/v1/mentoring/programmes/${matched}/runs`) : {}
  const { onboardingId } = await first('/api/v1/onboardings')
  const described = (await (await page.request.get('/api/v1/job-descriptions')).json()).items ?? []
  const { jobDescriptionId } = described.find((one: { number: number | null }) => one.number !== null) ?? {}
  const waits = described.find((one: { status: string }) => one.status === 'review')?.jobDescriptionId
  const paired =
    (await (await page.request.get(`/api/v1/people/${personId}/mentoring/relationships`)).json()).items ?? []
  const own = (await (await page.request.get(`/api/v1/people/${personId}/conversations`)).json()).items?.[0]
  const { cycleId } = await first('/api/v1/conversation-cycles')
  const pulses = (await (await page.request.get('/api/v1/pulses')).json()).items ?? []
  const forms = (await (await page.request.get('/api/v1/templates?kind=form')).json()).items ?? []
  const formId = forms[0]?.templateId
  const { documentId } = await first(`/api/v1/people/${planner}/documents`)
  const { documentId: recruitmentId } = await first('/api/v1/documents')
  const { cardId } = await first('/api/v1/effect-cards')
  const reviews = (await (await page.request.get('/api/v1/reviews')).json()).items ?? []
  return [
    '/',
    '/?view=manager',
    '/?view=hr',
    '/metrics',
    '/metrics?view=table&months=1',
    '/metrics?add=true',
    top && `/metrics?unit=${top.unitId}&part=headcount`,
    '/metrics/turnover',
    '/metrics/headcount?view=table&known=2026-01-31',
    '/metrics/turnover?edit=true',
    '/skills/me',
    '/skills',
    '/skills/wishes',
    '/experts',
    skillId && `/experts?skill=${skillId}&level=1`,
    '/readers',
    `/people/${personId}/role-matches`,
    `/people/${personId}/conversations`,
    `/people/${personId}/team-conversations`,
    own && `/people/${personId}/conversations/${own.conversationId}`,
    own && `/people/${otherId}/conversations/${own.conversationId}/reading`,
    '/conversation-cycles',
    '/pulses',
    ...pulses.flatMap(({ pulseId }: { pulseId: string }) => [`/pulses/${pulseId}`, `/pulses/${pulseId}/results`]),
    pulses[1] && `/pulses/${pulses[1].pulseId}/results?unit=${top?.unitId}`,
    cycleId && `/conversation-cycles/${cycleId}`,
    roleProfileId && `/role-profiles/${roleProfileId}/matches`,
    roleProfileId && `/role-profiles/${roleProfileId}/matches?view=roles`,
    skillId && `/skills/${skillId}`,
    skillId && `/skills/${skillId}/edit`,
    skillId && `/skills/${skillId}/migration`,
    '/skills/new',
    '/skills/starter-packs',
    skillId && `/skills/me?skill=${skillId}`,
    '/gap',
    '/gap?measure=gap&years=2',
    '/gap-snapshots',
    snapshotId && `/gap-snapshots/${snapshotId}`,
    snapshotId && `/gap-snapshots/${snapshotId}?unit=${top?.unitId}`,
    '/gap-snapshots/compare',
    '/gap-snapshots/compare?show=grown',
    '/risk',
    '/inventory',
    skillId && `/inventory?skill=${skillId}`,
    '/people',
    `/people/${personId}`,
    `/people/${personId}?change=deputy`,
    ...changes.map((change) => `/people/${otherId}?change=${change}`),
    '/service-keys',
    `/people/${personId}/skills`,
    `/people/${personId}/evidence`,
    `/people/${personId}/plans`,
    planId && `/people/${planner}/plans/${planId}`,
    `/people/${personId}/team-plans`,
    `/people/${personId}/learning`,
    '/learning',
    '/learning/new',
    '/learning/import',
    '/learning/completions',
    '/tracks',
    '/academies',
    academyId && `/academies/${academyId}`,
    '/programmes',
    ...programmes.map(({ programmeId }: { programmeId: string }) => `/programmes/${programmeId}`),
    '/enrolment-rules',
    '/plan-templates',
    '/templates',
    formId && `/templates/${formId}`,
    ...['preview', 'versions', 'running'].map((tab) => formId && `/templates/${formId}?tab=${tab}`),
    formId && `/templates/${formId}/versions/1`,
    '/documents',
    documentId && `/documents/${documentId}`,
    recruitmentId && `/documents/${recruitmentId}`,
    `/people/${personId}/documents`,
    templateId && `/plan-templates/${templateId}`,
    improvement.planId && `/people/${improvement.personId}/improvement-plans/${improvement.planId}`,
    itemId && `/learning/${itemId}`,
    itemId && `/learning/${itemId}/edit`,
    `/people/${personId}/learning-time`,
    `/people/${personId}/team-learning-time`,
    '/learning-hours',
    `/people/${personId}/reskilling`,
    '/reskilling',
    '/openings',
    openingId && `/openings/${openingUnit}/${openingId}`,
    pipelineId && `/reskilling/${seats}/${pipelineId}`,
    pipelineId && `/reskilling/${seats}/${pipelineId}?view=funnel`,
    '/metrics/reports',
    '/metrics/output',
    '/legal',
    '/legal?on=2026-01-15',
    '/legal/duties',
    '/legal/rules',
    ruleId && `/legal/rules/${ruleId}`,
    '/legal/sites',
    '/legal/calendar',
    `/people/${personId}/obligations`,
    `/people/${personId}/team-obligations`,
    permitId && `/people/${driver}/permits/${permitId}`,
    '/mentoring',
    ...mentoring.map(({ programmeId }: { programmeId: string }) => `/mentoring/programmes/${programmeId}`),
    matched && `/mentoring/programmes/${matched}/enrol`,
    asked && `/mentoring/programmes/${asked}/find`,
    asked && `/mentoring/programmes/${asked}/find?as=mentor`,
    runId && `/mentoring/programmes/${matched}/runs/${runId}`,
    circleId && `/mentoring/circles/${circleId}`,
    '/mentoring/guides',
    '/mentoring/mine',
    '/mentoring/requests',
    ...paired.map((one: { relationshipId: string }) => `/mentoring/relationships/${one.relationshipId}`),
    '/onboarding',
    '/onboarding?over=true',
    '/onboarding/settings',
    onboardingId && `/onboarding/${onboardingId}`,
    '/job-descriptions',
    jobDescriptionId && `/job-descriptions/${jobDescriptionId}`,
    jobDescriptionId && `/job-descriptions/${jobDescriptionId}?edit=true`,
    waits && `/job-descriptions/${waits}`,
    '/requests',
    '/rating-rules',
    skillId && `/skills/me?skill=${skillId}&asOf=2026-01-01`,
    `/people/${personId}/team-matrix`,
    `/people/${personId}/team-matrix?view=gap&sort=gap`,
    `/people/${personId}/team-matrix?view=spread`,
    '/org-chart',
    '/imports',
    '/people/import',
    '/frameworks/import',
    '/role-profiles',
    '/role-profiles/new',
    '/scenarios',
    '/scenarios/compare',
    scenarioId && `/scenarios/${top?.unitId}/${scenarioId}`,
    roleProfileId && `/role-profiles/${roleProfileId}`,
    roleProfileId && `/role-profiles/${roleProfileId}?changes=1&years=2`,
    roleProfileId && `/role-profiles/${roleProfileId}/edit`,
    '/role-profiles?show=review',
    '/strategy',
    skillId && `/strategy/skills/${map.skills?.[0]?.skillId ?? skillId}`,
    told && `/strategy/outcomes/${told.outcomeGoalId}`,
    '/strategy/learning',
    strategyId && `/strategy/learning/${strategyId}`,
    '/strategy/objectives',
    '/capacity-needs',
    '/campaigns',
    '/campaigns/new',
    campaignId && `/campaigns/${campaignId}`,
    campaignId && `/campaigns/${campaignId}/edit`,
    campaignId && `/campaigns/${campaignId}/answer`,
    campaignId && `/campaigns/${campaignId}/rate`,
    '/effects',
    cardId && `/effects/${cardId}`,
    '/programme-questions',
    '/reviews',
    ...reviews.map(({ reviewId }: { reviewId: string }) => `/reviews/${reviewId}`),
    '/settings',
    '/no-such-page',
    ...doors,
  ].filter(Boolean) as string[]
}
