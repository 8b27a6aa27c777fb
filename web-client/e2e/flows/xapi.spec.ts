import { type APIRequestContext, expect } from '@playwright/test'
import XAPI, { type Statement, type StatementsResponse } from '@xapi/xapi'
import { actAs, actAsWhoever, findPerson, open } from '../support/actAs'
import { test } from '../support/test'

const activity = 'https://kurser.exempel.se/brandskydd'
const agent = { objectType: 'Agent' as const, name: 'Ingrid Åström', mbox: 'mailto:ingrid.astrom@exempel.se' }

async function key(request: APIRequestContext, origin: string) {
  const me = await actAsWhoever({ request }, (who) => who.roles.includes('tenantAdmin'))
  const made = await request.post('/api/v1/service-keys', {
    data: {
      name: `Kurser ${Date.now()}`,
      scopes: ['xapi'],
      expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
    },
    headers: { Origin: origin, 'X-Antiforgery': me.antiforgeryToken },
  })
  expect(made.ok(), await made.text()).toBe(true)
  return (await made.json()) as { keyId: string; secret: string }
}

const statement = (verb: string, more: Partial<Statement> = {}): Statement => ({
  actor: agent,
  verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { sv: verb } },
  object: { objectType: 'Activity', id: activity, definition: { name: { sv: 'Brandskydd', en: 'Fire safety' } } },
  ...more,
})

test('a client library that is not ours sends, reads, voids and keeps documents', async ({ request, baseURL }) => {
  const { keyId, secret } = await key(request, new URL(`${baseURL}`).origin)
  for (const version of ['1.0.3', '2.0.0'] as const) {
    const lrs = new XAPI({
      endpoint: `${baseURL}/xapi/`,
      auth: XAPI.toBasicAuth(keyId, secret),
      version: version as '1.0.3',
    })
    const registration = crypto.randomUUID()
    expect((await lrs.getAbout()).data.version).toContain(version)

    const context = { registration }
    const [passed] = (
      await lrs.sendStatement({
        statement: statement('passed', {
          context,
          result: { score: { scaled: 0.9 }, success: true, duration: 'PT25M' },
        }),
      })
    ).data
    const sent = await lrs.sendStatements({
      statements: [statement('experienced', { context }), statement('completed', { context })],
    })
    expect(sent.data).toHaveLength(2)
    const first = await lrs.getStatements({ agent, activity, registration, limit: 2 })
    expect(first.data.statements.map((s) => s.verb.display?.sv)).toEqual(['completed', 'experienced'])
    const rest = (await lrs.getMoreStatements({ more: first.data.more })).data as StatementsResponse
    expect(rest.statements.map((s) => s.id)).toEqual([passed])
    expect((await lrs.getStatement({ statementId: `${passed}` })).data.result?.duration).toBe('PT25M')

    await lrs.voidStatement({ actor: agent, statementId: `${passed}` })
    await expect(lrs.getStatement({ statementId: `${passed}` })).rejects.toMatchObject({ response: { status: 404 } })
    expect((await lrs.getVoidedStatement({ voidedStatementId: `${passed}` })).data.id).toBe(passed)

    const place = { agent, activityId: activity, registration, stateId: 'bookmark' }
    await lrs.createState({ ...place, state: { page: 3 } })
    await lrs.createState({ ...place, state: { done: false } })
    expect((await lrs.getState(place)).data).toEqual({ page: 3, done: false })
    expect((await lrs.getStates({ agent, activityId: activity, registration })).data).toEqual(['bookmark'])
    await lrs.deleteState(place)
    await expect(lrs.getState(place)).rejects.toMatchObject({ response: { status: 404 } })

    const profile = { agent, profileId: `look-${registration}` }
    await lrs.createAgentProfile({ ...profile, profile: { theme: 'dark' } })
    const { etag } = (await lrs.getAgentProfile(profile)).headers as { etag: string }
    await lrs.setAgentProfile({ ...profile, profile: { theme: 'light' }, etag, matchHeader: 'If-Match' })
    const stale = lrs.setAgentProfile({ ...profile, profile: { theme: 'red' }, etag, matchHeader: 'If-Match' })
    await expect(stale).rejects.toMatchObject({ response: { status: 412 } })
    expect((await lrs.getAgentProfile(profile)).data).toEqual({ theme: 'light' })

    const course = { activityId: activity, profileId: `map-${registration}` }
    await lrs.createActivityProfile({ ...course, profile: { pages: 12 } })
    expect((await lrs.getActivityProfile(course)).data).toEqual({ pages: 12 })
    expect((await lrs.getActivity({ activityId: activity })).data.definition?.name).toMatchObject({ sv: 'Brandskydd' })
  }
})

test('what a course says of somebody who works here is evidence of the skill', async ({ page, request, baseURL }) => {
  const { keyId, secret } = await key(request, new URL(`${baseURL}`).origin)
  const { personId } = await findPerson(page, 'Frida Hedlund')
  const { items } = await (await page.request.get('/api/v1/learning-items?search=AI-verktyg%20bokslutet')).json()
  const { itemId, title } = items[0]
  const lrs = new XAPI({ endpoint: `${baseURL}/xapi/`, auth: XAPI.toBasicAuth(keyId, secret) })
  await lrs.sendStatement({
    statement: statement('passed', {
      actor: { objectType: 'Agent', account: { homePage: 'https://alvhamra.example', name: personId } },
      object: { objectType: 'Activity', id: `https://alvhamra.example/learning/${itemId}` },
      result: { score: { scaled: 0.9 }, success: true },
    }),
  })
  await actAs(page, personId)
  await expect(async () => {
    await open(page, `/people/${personId}/learning`)
    const done = page.getByRole('region', { name: 'Genomfört' }).getByRole('row', { name: new RegExp(title) })
    await expect(done).toContainText('Godkänd', { timeout: 2_000 })
  }).toPass()
  await open(page, `/people/${personId}/evidence`)
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
})
