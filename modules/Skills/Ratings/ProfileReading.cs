using Competence.Kernel;
using Competence.Skills.Campaigns;
using Competence.Skills.Catalogue;
using Competence.Skills.Groundwork;
using Competence.Skills.Levels;
using Competence.Skills.Members;
using Competence.Skills.Roles;
using Marten;

namespace Competence.Skills.Ratings;

/// <summary>One person's ratings as one reader may see them, beside what the person's role asks; today, or as it was.</summary>
internal sealed class ProfileReading(IQuerySession session, IGroundwork groundwork, IPolicy policy, TimeProvider clock)
{
    public DateTimeOffset? AsOf { get; init; }
    public DateTimeOffset? KnownAt { get; init; }

    /// <returns>Null where the tenant has no such person.</returns>
    public async Task<PersonsProfile?> Of(Guid person, Actor actor, CancellationToken ct) =>
        await Of(await groundwork.Of(session, person, withProfile: true, ct), person, actor, ct);

    public async Task<SkillLevelView> Skill(Guid person, Guid skill, Actor actor, CancellationToken ct) =>
        await Skill(await groundwork.Of(session, person, withProfile: true, ct), person, skill, actor, ct);

    public async Task<SkillLevelView> Skill(Footing footing, Guid person, Guid skill, Actor actor, CancellationToken ct) =>
        await Of(footing, person, actor, ct) is { } read ? read.View((await read.Then.Skills([skill], ct))[0]) : throw new InvalidOperationException("Whoever was rated is there.");

    private async Task<PersonsProfile?> Of(Footing footing, Guid person, Actor actor, CancellationToken ct)
    {
        var (then, current) = (new Then(session, footing.Ground, AsOf, KnownAt, clock), footing.Profile ?? SkillProfile.Empty(person));
        var member = then.Day == clock.Today() ? footing.Member : await session.Member(person, then.Day, ct);
        if (member is null) return null;

        var profile = then.IsNow ? current : await then.Profile(person, ct);
        var role = member.RoleProfileId is { } id ? await then.RoleProfile(id, ct) : null;
        var rules = await then.Rules(ct);
        var blind = await new Blindness(policy).Of(actor, person, await footing.Ground.Rules(ct), ct);
        return new(then, profile, current, member, role, role?.AskedAt(then.Day) ?? [], rules, blind)
        {
            Withheld = await session.WithheldOf(person, actor, policy, ct),
            WithAssessed = actor.PersonId == person || await policy.Can(actor, "assessed-rating.read", person, ct) is null,
        };
    }
}

/// <param name="Current">As it is now: what a reader may see is decided by it, also of earlier days.</param>
/// <param name="BlindManager">The reader, where ratings that they have not matched are withheld from them.</param>
internal sealed record PersonsProfile(
    Then Then, SkillProfile Profile, SkillProfile Current, Member Member, RoleProfile? Role, IReadOnlyList<Requirement> Asked, RatingRules Rules,
    Guid? BlindManager)
{
    /// <summary>What a blind campaign keeps from the reader until they have rated it anew.</summary>
    public IReadOnlySet<Guid> Withheld { get; init; } = new HashSet<Guid>();

    /// <summary>The reader sees what others have said one by one; a mentor does not.</summary>
    public bool WithAssessed { get; init; } = true;

    public SkillLevelView View(Skill skill) => SkillLevelView.Of(skill, this);

    public Requirement? AskedOf(Guid skill) => Asked.FirstOrDefault(r => r.SkillId == skill);

    public DateOnly? ExemptUntil(Guid skill) => Profile.ExemptUntil(skill, Then.Day);

    public bool IsHidden(Guid skill) => Profile.RatingsOf(skill).Count > 0
        && (Withheld.Contains(skill) || (BlindManager is { } manager && Current.Rating(skill, RatingSource.Manager, manager) is null));

    public CombinationPolicy PolicyOf(Skill skill) => Rules.PolicyOf(skill.Framework);

    public Level? LevelOf(Skill skill) => IsHidden(skill.Id) ? null : Profile.LevelOf(skill, Then.Instant, PolicyOf(skill));
}
