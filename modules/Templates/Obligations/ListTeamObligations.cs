using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.Obligations;

public sealed record ListTeamObligationsRequest([property: RouteParam] Guid PersonId);

/// <param name="People">The direct reports of whom something is asked and the reader may know it, those with most left to do first.</param>
/// <param name="Rules">The rules that are asked of any of them, by title.</param>
public sealed record TeamObligationsView(IReadOnlyList<PersonStandingView> People, IReadOnlyList<AskedRuleView> Rules);

public sealed record AskedRuleView(Guid RuleId, LocalizedText Title);

public sealed record PersonStandingView(Guid PersonId, IReadOnlyList<ObligationStandingView> Obligations);

/// <param name="ValidTo">The last day; null where it holds on, or nothing meets it.</param>
public sealed record ObligationStandingView(Guid RuleId, ObligationState State, DateOnly? ValidTo, DateOnly? PlannedOn, DateOnly? ExemptUntil)
{
    internal static ObligationStandingView Of(ObligationRow row) => new(row.RuleId, row.State, row.ValidTo, row.PlannedOn, row.ExemptUntil);
}

/// <summary>What rules ask of those who report to somebody, and how it stands today</summary>
internal sealed class ListTeamObligationsEndpoint(IQuerySession session, IPolicy policy, TimeProvider clock) : Endpoint<ListTeamObligationsRequest, TeamObligationsView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/team-obligations");
        Policies("team.read");
        Description(d => d.Produces<TeamObligationsView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ListTeamObligationsRequest request, CancellationToken ct)
    {
        var reports = await session.Read(
            $"""
            select distinct k.person_id from templates.member_links k join templates.members m on m.tenant_id = @tenant and m.person_id = k.person_id and {MemberRows.Employed}
            where k.tenant_id = @tenant and k.kind = 'manager' and k.target_id = @manager and {MemberRows.Holds}
            """, row => row.GetGuid(0), ct, ("manager", request.PersonId), ("today", clock.Today()));
        var readable = await policy.Among(Actor.Of(User)!, "obligation.read", reports, ct);
        var (reading, when) = (new ObligationReading(session), KnownOn.Of(null, clock)!);
        var rules = await reading.RulesOn(when, ct);
        var rows = await reading.RowsOf(when, rules, new(People: [.. readable]), ct);
        var asked = rows.Select(r => r.RuleId).ToHashSet();
        await Send.OkAsync(new(
            [.. rows.GroupBy(r => r.PersonId).OrderBy(p => p.Min(r => Urgency.Of(r.State))).ThenBy(p => p.Key)
                .Select(p => new PersonStandingView(p.Key, [.. p.Select(ObligationStandingView.Of)]))],
            [.. rules.Where(r => asked.Contains(r.Id)).Select(r => new AskedRuleView(r.Id, r.Content.Title))]), ct);
    }
}
