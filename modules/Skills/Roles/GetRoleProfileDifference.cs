using Competence.Kernel;
using Competence.Skills.Catalogue;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Roles;

/// <param name="From">A version; the one before the other where left out.</param>
/// <param name="To">A version, the draft's number included; the newest where left out.</param>
public sealed record GetRoleProfileDifferenceRequest(
    [property: RouteParam] Guid RoleProfileId, [property: QueryParam] int? From = null, [property: QueryParam] int? To = null);

internal sealed class GetRoleProfileDifferenceValidator : Validator<GetRoleProfileDifferenceRequest>
{
    public GetRoleProfileDifferenceValidator()
    {
        RuleFor(r => r.From).GreaterThan(0);
        RuleFor(r => r.To).GreaterThan(0);
    }
}

/// <param name="From">0 where there is no version before.</param>
public sealed record RoleProfileDifferenceView(Guid RoleProfileId, int From, int To, IReadOnlyList<RequirementChangeView> Items);

/// <param name="From">Null where it is asked first by the later version.</param>
/// <param name="To">Null where it is asked no longer.</param>
public sealed record RequirementChangeView(Guid SkillId, LocalizedText Label, SkillKind Kind, AskedView? From, AskedView? To);

/// <param name="Level">1-5.</param>
/// <param name="Importance">1-5.</param>
/// <param name="Horizon">The day from which it is asked; null: always.</param>
public sealed record AskedView(int Level, int Importance, bool IsMandatory, DateOnly? Horizon, LocalizedText? Reason);

/// <summary>What two versions of a role profile ask differently</summary>
internal sealed class GetRoleProfileDifferenceEndpoint(IQuerySession session) : Endpoint<GetRoleProfileDifferenceRequest, RoleProfileDifferenceView>
{
    public override void Configure()
    {
        Get("/role-profiles/{RoleProfileId}/difference");
        Policies("role-profile.read");
        Description(d => d.Produces<RoleProfileDifferenceView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetRoleProfileDifferenceRequest request, CancellationToken ct)
    {
        var profile = await session.LoadAsync<RoleProfile>(request.RoleProfileId, ct);
        var to = profile?.At(request.To ?? profile.Versions().First().Number);
        var before = request.From ?? (to is null ? null : profile!.Before(to.Number));
        var from = before == 0 ? [] : profile?.At(before)?.Requirements;
        if (to is null || from is null)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound(profile is null ? "skills.unknown-role-profile" : "skills.unknown-version")));
            return;
        }
        var differences = Difference.Between(from, to.Requirements);
        var skills = (await session.LoadManyAsync<Skill>(ct, [.. differences.Select(d => d.SkillId).Distinct()])).ToDictionary(s => s.Id);
        await Send.OkAsync(new(profile!.Id, before!.Value, to.Number, [
            .. differences.Select(d => new RequirementChangeView(d.SkillId, skills[d.SkillId].Label, skills[d.SkillId].Kind, View(d.From), View(d.To))),
        ]), ct);
    }

    private static AskedView? View(Requirement? r) => r is null ? null : new(r.Level, r.Importance, r.IsMandatory, r.Horizon, r.Reason);
}
