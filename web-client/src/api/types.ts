import type { components, operations } from './schema'

type Json<T> = T extends { content: { 'application/json': infer Body } } ? Body : never
type Success<R> =
  R extends Record<200, infer T> ? T : R extends Record<201, infer T> ? T : R extends Record<202, infer T> ? T : never

/** Types by the operation's id, so that they follow the contract whatever its schemas are called. */
export type Answer<Operation extends keyof operations> = Json<Success<operations[Operation]['responses']>>
export type Request<Operation extends keyof operations> = operations[Operation] extends {
  requestBody?: infer Body
}
  ? Json<NonNullable<Body>>
  : never

export type Problem = components['schemas']['Problem']
export type LocalizedText = Answer<'getSkill'>['label']
export type Me = Answer<'getMe'>
export type Role = Me['roles'][number]
export type Job = Answer<'getJob'>
export type PersonCard = Answer<'searchPeople'>['items'][number]
export type Person = Answer<'getPerson'>
export type Skill = Answer<'getSkill'>
export type SkillKind = Skill['kind']
export type SkillProfile = Answer<'getSkillProfile'>
export type SkillLevel = SkillProfile['skills'][number]
export type LevelExplanation = Answer<'explainLevel'>
export type TeamMatrix = Answer<'getTeamMatrix'>
export type RoleProfile = Answer<'getRoleProfile'>
export type Requirement = RoleProfile['requirements'][number]
