using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Contracts;
using Competence.Skills.Groundwork;
using Competence.Skills.Ratings;
using Competence.Skills.Readers;
using Competence.Skills.Roles;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Gaps;

/// <param name="RoleProfileId">Another role to be measured by; without it the person's role today.</param>
/// <param name="On">What the role asks on that day, against today's levels; today where left out.</param>
public sealed record GetGapRequest(
    [property: RouteParam] Guid PersonId, [property: QueryParam] Guid? RoleProfileId = null, [property: QueryParam] DateOnly? On = null);

/// <param name="RoleFit">0 to 1: Σ(importance·min(level, required))/Σ(importance·required).</param>
/// <param name="WeightedGap">Σ(importance·gap)</param>
/// <param name="Compliance">Met of required, 0 to 1; null where nothing is required.</param>
/// <param name="Blind">How many requirements are left out of the figures: the reader is to rate them before seeing.</param>
public sealed record GapView(
    Guid PersonId, Guid RoleProfileId, LocalizedText RoleName, double RoleFit, int WeightedGap, double? Compliance, int Blind,
    IReadOnlyList<SkillGapView> Gaps);

/// <param name="Level">0-5; null where nothing is known, or withheld.</param>
/// <param name="Gap">Steps missing; 0 where it is met, or withheld, or the person is exempted.</param>
/// <param name="ExemptUntil">The last day on which it counts as not required of this person, in their own role; null: it counts.</param>
public sealed record SkillGapView(
    Guid SkillId, LocalizedText Label, SkillKind Kind, int? Level, int Required, int Gap, int Importance, bool IsMandatory, bool IsBlind,
    DateOnly? ExemptUntil);

/// <summary>What a person lacks of what a role asks</summary>
internal sealed class GetGapEndpoint(IQuerySession session, IGroundwork groundwork, IPolicy policy, TimeProvider clock) : Endpoint<GetGapRequest, GapView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/gap");
        Policies("skill-profile.read");
        this.NotesReader(ReadKind.Gap);
        Description(d => d.Produces<GapView>(200).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(GetGapRequest request, CancellationToken ct)
    {
        var read = await new ProfileReading(session, groundwork, policy, clock).Of(request.PersonId, Actor.Of(User)!, ct);
        var role = request.RoleProfileId is { } other ? await session.LoadAsync<RoleProfile>(other, ct) : read?.Role;
        Refusal? refusal = (read, role) switch
        {
            (null, _) => Refusal.NotFound("skills.unknown-person"),
            (_, null) => Refusal.NotFound(request.RoleProfileId is null ? "skills.no-role" : "skills.unknown-role-profile"),
            _ when role.Current() is null => Refusal.Conflict("skills.not-published"),
            _ => null,
        };
        if (refusal is not null) await Send.ResultAsync(Outcome.Problem(refusal));
        else await Send.OkAsync(await Measure(read!, role!, request.On ?? clock.Today(), ct), ct);
    }

    private async Task<GapView> Measure(PersonsProfile read, RoleProfile role, DateOnly day, CancellationToken ct)
    {
        var (asked, isOwn) = (role.AskedAt(day), role.Id == read.Role?.Id);
        var skills = (await session.LoadManyAsync<Skill>(ct, [.. asked.Select(r => r.SkillId)])).ToDictionary(s => s.Id);
        var rows = asked.Select(r => View(r, skills[r.SkillId], read, isOwn ? read.Profile.ExemptUntil(r.SkillId, day) : null)).ToList();
        var fit = RoleFit.Of([.. rows.Where(r => !r.IsBlind && r.ExemptUntil is null).Select(r => new Measured(r.Required, r.Importance, r.Level))]);
        return new(
            read.Profile.PersonId, role.Id, role.Name, fit.Fit, fit.WeightedGap, fit.Compliance, rows.Count(r => r.IsBlind),
            [.. rows.OrderByDescending(r => r.Gap * r.Importance).ThenByDescending(r => r.Importance)]);
    }

    private static SkillGapView View(Requirement asked, Skill skill, PersonsProfile read, DateOnly? exempt)
    {
        var (level, isBlind) = (read.LevelOf(skill)?.Shown, read.IsHidden(skill.Id));
        var gap = isBlind || exempt is not null ? 0 : new Measured(asked.Level, asked.Importance, level).Gap;
        return new(skill.Id, skill.Label, skill.Kind, level, asked.Level, gap, asked.Importance, asked.IsMandatory, isBlind, exempt);
    }
}
