using Competence.Kernel;
using Competence.Skills.Roles;
using Competence.Skills.Workforce;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Matches;

/// <param name="Cursor">The last answer's <c>nextCursor</c>.</param>
/// <param name="Limit">At most so many, 1 to 100; else 25.</param>
/// <param name="From">Only those who have one of these roles today, such as roles that fewer will be needed in; at most 50.</param>
public sealed record ListMatchesRequest(
    [property: RouteParam] Guid RoleProfileId, [property: QueryParam] string? Cursor = null, [property: QueryParam] int? Limit = null,
    [property: QueryParam] IReadOnlyList<Guid>? From = null);

/// <param name="Rules">By which rules the list was made.</param>
/// <param name="HoursPerStep">Hours reckoned for one level-step.</param>
/// <param name="Items">The best fit first; of equal fits those who want the role.</param>
public sealed record MatchesView(Guid RoleProfileId, string Rules, decimal HoursPerStep, IReadOnlyList<MatchView> Items, string? NextCursor);

/// <param name="RoleProfileIdToday">The person's role today.</param>
/// <param name="Fit">0 to 1.</param>
/// <param name="Hours">To learn what is missing.</param>
/// <param name="Blind">How many requirements are left out of the figures: the reader is to rate them before seeing.</param>
/// <param name="Reasons">What the person can and wants; never who they are.</param>
public sealed record MatchView(
    Guid PersonId, Guid? RoleProfileIdToday, LocalizedText? RoleName, double Fit, decimal Hours, int Blind, IReadOnlyList<MatchReason> Reasons,
    IReadOnlyList<MissingSkillView> Missing);

internal sealed class ListMatchesValidator : Validator<ListMatchesRequest>
{
    public ListMatchesValidator()
    {
        RuleFor(r => r.Cursor).MaximumLength(1000).Must(cursor => cursor is null || Ranked.FromCursor(cursor) is not null);
        RuleFor(r => r.Limit).InclusiveBetween(1, 100);
        RuleFor(r => r.From).Must(from => from is not { Count: > 50 }).WithMessage("≤ 50");
    }
}

/// <summary>Who among the people here would fit a role</summary>
/// <remarks>Of those whose levels the reader may see. Who hides, has the role already, or has nothing of what is asked is left out.</remarks>
internal sealed class ListMatchesEndpoint(IQuerySession session, IPolicy policy, IWorkforce workforce, TimeProvider clock) : Endpoint<ListMatchesRequest, MatchesView>
{
    public override void Configure()
    {
        Get("/role-profiles/{RoleProfileId}/matches");
        Policies("match.read");
        Description(d => d.Produces<MatchesView>(200).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(ListMatchesRequest request, CancellationToken ct)
    {
        var role = await session.LoadAsync<RoleProfile>(request.RoleProfileId, ct);
        var asked = role?.AskedAt(clock.Today()) ?? [];
        if (role is null || asked.Count == 0)
        {
            await Send.ResultAsync(Outcome.Problem(
                role is null ? Refusal.NotFound("skills.unknown-role-profile") : Refusal.Conflict("skills.not-published")));
            return;
        }
        var limit = request.Limit ?? 25;
        var related = await Related.To(session, [.. asked.Select(r => r.SkillId)], ct);
        Guid[] skills = [.. asked.Select(r => r.SkillId).Union(related.Values.SelectMany(r => r))];
        var everybody = await workforce.Now(session, ct);
        var people = new BestPeople(session, policy, everybody, Actor.Of(User)!);
        var best = await people.Of(role, request.From is { Count: > 0 } from ? [.. from] : null, asked, skills, Ranked.FromCursor(request.Cursor), limit + 1, ct);
        var matches = new MatchReading(session, everybody, people, related, await MatchRules.Of(session, ct));
        await Send.OkAsync(new(role.Id, Readiness.Rules, matches.HoursPerStep, await matches.Of(role.Id, asked, [.. best.Take(limit)], ct),
            best.Count > limit ? best[limit - 1].ToCursor() : null), ct);
    }
}
