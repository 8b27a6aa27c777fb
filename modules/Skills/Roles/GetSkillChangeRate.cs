using Competence.Kernel;
using Competence.Skills.Catalogue;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Roles;

/// <param name="Years">How far ahead, 1 to 10; 3 where left out.</param>
public sealed record GetSkillChangeRateRequest([property: RouteParam] Guid RoleProfileId, [property: QueryParam] int? Years = null);

internal sealed class GetSkillChangeRateValidator : Validator<GetSkillChangeRateRequest>
{
    public GetSkillChangeRateValidator() => RuleFor(r => r.Years).InclusiveBetween(1, 10);
}

/// <param name="Rate">0 to 1: the importance-weighted share of requirements that are added, removed or asked at another level; null where nothing is asked.</param>
/// <param name="Items">The skills that differ, the most important first.</param>
public sealed record SkillChangeRateView(Guid RoleProfileId, int Years, DateOnly On, double? Rate, IReadOnlyList<ChangedSkillView> Items);

/// <param name="From">1-5; null where it is not asked today.</param>
/// <param name="To">1-5; null where it is asked no longer.</param>
/// <param name="Importance">1-5, its weight.</param>
public sealed record ChangedSkillView(Guid SkillId, LocalizedText Label, int? From, int? To, int Importance);

/// <summary>How much of what a role asks will be asked differently in some years</summary>
internal sealed class GetSkillChangeRateEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<GetSkillChangeRateRequest, SkillChangeRateView>
{
    public override void Configure()
    {
        Get("/role-profiles/{RoleProfileId}/skill-change-rate");
        Policies("role-profile.read");
        Description(d => d.Produces<SkillChangeRateView>(200).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(GetSkillChangeRateRequest request, CancellationToken ct)
    {
        var profile = await session.LoadAsync<RoleProfile>(request.RoleProfileId, ct);
        if (profile?.Current() is null)
        {
            await Send.ResultAsync(Outcome.Problem(profile is null ? Refusal.NotFound("skills.unknown-role-profile") : Refusal.Conflict("skills.not-published")));
            return;
        }
        var (years, today) = (request.Years ?? 3, clock.Today());
        var change = SkillChange.Between(profile.AskedAt(today), profile.AskedAt(today.AddYears(years)));
        var skills = (await session.LoadManyAsync<Skill>(ct, [.. change.Changes.Select(c => c.SkillId)])).ToDictionary(s => s.Id);
        await Send.OkAsync(new(profile.Id, years, today.AddYears(years), change.Rate, [
            .. change.Changes.Select(c => new ChangedSkillView(c.SkillId, skills[c.SkillId].Label, c.From?.Level, c.To?.Level, c.Importance)),
        ]), ct);
    }
}
