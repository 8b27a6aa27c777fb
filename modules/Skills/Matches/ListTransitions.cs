using Competence.Kernel;
using Competence.Skills.Roles;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Matches;

/// <param name="SsykGroup">Only to roles of this SSYK 2012 group: one to four digits that the role's code begins with.</param>
/// <param name="On">What the roles ask on that day; today where left out.</param>
/// <param name="Limit">At most so many, 1 to 100; else 25.</param>
public sealed record ListTransitionsRequest(
    [property: RouteParam] Guid RoleProfileId, [property: QueryParam] string? SsykGroup = null, [property: QueryParam] DateOnly? On = null,
    [property: QueryParam] int? Limit = null);

/// <param name="Rules">By which rules the list was made.</param>
/// <param name="HoursPerStep">Hours reckoned for one level-step.</param>
/// <param name="Items">The best fit first.</param>
public sealed record TransitionsView(Guid RoleProfileId, string Rules, decimal HoursPerStep, IReadOnlyList<TransitionView> Items);

/// <param name="Fit">0 to 1: how much of what the role asks one has who has exactly what the other role asks.</param>
/// <param name="Hours">To learn what is missing.</param>
/// <param name="IsOtherSsykGroup">To another major group of SSYK; null where one of the roles has no code.</param>
public sealed record TransitionView(
    Guid RoleProfileId, LocalizedText Name, string? SsykCode, bool? IsOtherSsykGroup, double Fit, decimal Hours, IReadOnlyList<MissingSkillView> Missing);

internal sealed class ListTransitionsValidator : Validator<ListTransitionsRequest>
{
    public ListTransitionsValidator()
    {
        RuleFor(r => r.SsykGroup).Matches("^[0-9]{1,4}$");
        RuleFor(r => r.Limit).InclusiveBetween(1, 100);
    }
}

/// <summary>Which roles lie nearest to a role, whoever has it</summary>
internal sealed class ListTransitionsEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<ListTransitionsRequest, TransitionsView>
{
    public override void Configure()
    {
        Get("/role-profiles/{RoleProfileId}/transitions");
        Policies("role-profile.read");
        Description(d => d.Produces<TransitionsView>(200).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(ListTransitionsRequest request, CancellationToken ct)
    {
        var roles = new AskingRoles(await session.Query<RoleProfile>().ToListAsync(ct), request.On ?? clock.Today());
        if (roles.RefusalOf(request.RoleProfileId) is { } refusal)
        {
            await Send.ResultAsync(Outcome.Problem(refusal));
            return;
        }
        var from = roles.Of(request.RoleProfileId);
        var levels = from.Asked.ToDictionary(r => r.SkillId, r => (int?)r.Level);
        var rules = await MatchRules.Of(session, ct);
        var fits = (await roles.Fits(session, levels.GetValueOrDefault, rules.HoursPerStep, ct))
            .Where(f => f.Role.Id != request.RoleProfileId && f.Role.SsykCode.BelongsTo(request.SsykGroup))
            .OrderByDescending(f => f.Readiness.Fit).ThenBy(f => f.Readiness.Hours).ThenBy(f => f.Role.Id)
            .Take(request.Limit ?? 25).ToList();
        var missing = await MissingSkills.Of(session, fits.Select(f => f.Readiness), rules.HoursPerStep, ct);
        await Send.OkAsync(new TransitionsView(request.RoleProfileId, Readiness.Rules, rules.HoursPerStep, [
            .. fits.Select(f => new TransitionView(
                f.Role.Id, f.Role.Name, f.Role.SsykCode, Ssyk.AreApart(from.Role.SsykCode, f.Role.SsykCode),
                f.Readiness.Fit, f.Readiness.Hours, missing.View(f.Readiness))),
        ]), ct);
    }
}

/// <summary>SSYK 2012: each digit of a code is a narrower group.</summary>
internal static class Ssyk
{
    public static bool BelongsTo(this string? code, string? group) => group is null || code?.StartsWith(group, StringComparison.Ordinal) == true;

    public static bool? AreApart(string? one, string? other) => one is [var a, ..] && other is [var b, ..] ? a != b : null;
}
