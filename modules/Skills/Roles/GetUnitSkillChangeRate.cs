using Competence.Kernel;
using Competence.Skills.Members;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Roles;

/// <param name="Years">How far ahead, 1 to 10; 3 where left out.</param>
public sealed record GetUnitSkillChangeRateRequest([property: RouteParam] Guid UnitId, [property: QueryParam] int? Years = null);

internal sealed class GetUnitSkillChangeRateValidator : Validator<GetUnitSkillChangeRateRequest>
{
    public GetUnitSkillChangeRateValidator() => RuleFor(r => r.Years).InclusiveBetween(1, 10);
}

/// <param name="Rate">0 to 1: the roles' rates, each weighed by how many people have it; null where no role asks anything.</param>
/// <param name="Items">The roles in the unit and below it, the most changing first.</param>
public sealed record UnitSkillChangeRateView(Guid UnitId, int Years, double? Rate, IReadOnlyList<RoleChangeRateView> Items);

/// <param name="People">How many have the role in the unit and below it today.</param>
public sealed record RoleChangeRateView(Guid RoleProfileId, LocalizedText Name, int People, double? Rate);

/// <summary>How much of what a unit's roles ask will be asked differently in some years</summary>
internal sealed class GetUnitSkillChangeRateEndpoint(IQuerySession session, TimeProvider clock)
    : Endpoint<GetUnitSkillChangeRateRequest, UnitSkillChangeRateView>
{
    public override void Configure()
    {
        Get("/units/{UnitId}/skill-change-rate");
        Policies("role-profile.read");
        Description(d => d.Produces<UnitSkillChangeRateView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetUnitSkillChangeRateRequest request, CancellationToken ct)
    {
        if (await session.Unit(request.UnitId, ct) is null)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-unit")));
            return;
        }
        var (years, today) = (request.Years ?? 3, clock.Today());
        var people = await session.PeopleByRoleWithin(request.UnitId, today, ct);
        var roles = (await session.LoadManyAsync<RoleProfile>(ct, [.. people.Keys]))
            .Select(p => new RoleChangeRateView(p.Id, p.Name, people[p.Id], SkillChange.Between(p.AskedAt(today), p.AskedAt(today.AddYears(years))).Rate))
            .ToList();
        await Send.OkAsync(new(
            request.UnitId, years, SkillChange.Weighted(roles.Select(r => (r.Rate, r.People))),
            [.. roles.OrderByDescending(r => r.Rate).ThenByDescending(r => r.People)]), ct);
    }
}
