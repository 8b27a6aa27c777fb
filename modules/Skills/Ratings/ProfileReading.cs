using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Levels;
using Competence.Skills.Members;
using Competence.Skills.Roles;
using Marten;

namespace Competence.Skills.Ratings;

/// <summary>One person's ratings as one reader may see them, beside what the person's role asks today.</summary>
internal sealed class ProfileReading(IQuerySession session, IPolicy policy, TimeProvider clock)
{
    /// <returns>Null where the tenant has no such person.</returns>
    public async Task<PersonsProfile?> Of(Guid person, Actor actor, CancellationToken ct)
    {
        if (await session.Member(person, clock.Today(), ct) is not { } member) return null;

        var profile = await session.LoadAsync<SkillProfile>(SkillProfile.IdOf(person), ct) ?? SkillProfile.Empty(person);
        var role = member.RoleProfileId is { } id ? await session.LoadAsync<RoleProfile>(id, ct) : null;
        return new(profile, role, role?.AskedAt(clock.Today()) ?? [], await new Blindness(policy, session).Of(actor, person, ct), clock.GetLocalNow());
    }

    public async Task<SkillLevelView> Skill(Guid person, Guid skill, Actor actor, CancellationToken ct) =>
        (await Of(person, actor, ct))!.View((await session.LoadAsync<Skill>(skill, ct))!);
}

/// <param name="BlindManager">The reader, where ratings that they have not matched are withheld from them.</param>
internal sealed record PersonsProfile(
    SkillProfile Profile, RoleProfile? Role, IReadOnlyList<Requirement> Asked, Guid? BlindManager, DateTimeOffset Now)
{
    public SkillLevelView View(Skill skill) => SkillLevelView.Of(skill, Profile.RatingsOf(skill.Id), AskedOf(skill.Id), Now, BlindManager);

    public Requirement? AskedOf(Guid skill) => Asked.FirstOrDefault(r => r.SkillId == skill);

    public bool IsHidden(Guid skill) => Blindness.Hides(Profile.RatingsOf(skill), BlindManager);

    public Level? LevelOf(Skill skill) => IsHidden(skill.Id) ? null : Profile.LevelOf(skill, Now);
}
