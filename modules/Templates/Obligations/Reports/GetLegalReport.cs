using Competence.Kernel;
using Competence.Templates.EmployerDuties;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.Obligations.Reports;

/// <param name="On">Today where left out; never a day to come.</param>
/// <param name="SiteId">Only who worked there; left out: all.</param>
public sealed record GetLegalReportRequest([property: QueryParam] DateOnly? On = null, [property: QueryParam] Guid? SiteId = null);

/// <param name="Total">Obligations of all rules together; hidden numbers are null.</param>
/// <param name="Rules">By title, as they were called then.</param>
/// <param name="Duties">What rules asked of the employer, there or of the whole organisation.</param>
public sealed record LegalReportView(DateOnly Day, Guid? SiteId, StateCountsView Total, IReadOnlyList<RuleCountsView> Rules, IReadOnlyList<DutyStateView> Duties);

/// <param name="People">Of how many it was asked; null where that is too few to be told.</param>
public sealed record RuleCountsView(Guid RuleId, string Key, LocalizedText Title, string LawReference, int WarnDays, int? People, StateCountsView Counts);

public sealed record DutyStateView(Guid RuleId, LocalizedText Title, Guid? SiteId, ObligationState State, DateOnly? ValidTo);

/// <summary>The legal check of a day: how many stand how to each rule</summary>
/// <remarks>
/// Of an earlier day it is what was known when that day ended: what is registered, taken back or changed afterwards changes nothing of it, also
/// where it is about earlier days. To those who may not read it person by person, numbers about fewer than five people are hidden.
/// </remarks>
internal sealed class GetLegalReportEndpoint(IQuerySession session, IPolicy policy, TimeProvider clock) : Endpoint<GetLegalReportRequest, LegalReportView>
{
    public override void Configure()
    {
        Get("/legal/report");
        Policies("aggregate.read");
        Description(d => d.Produces<LegalReportView>(200).ProducesProblem(409));
    }

    public override async Task HandleAsync(GetLegalReportRequest request, CancellationToken ct)
    {
        if (KnownOn.Of(request.On, clock) is not { } when)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.Conflict("templates.day-to-come")));
            return;
        }
        var isOpen = await policy.Can(Actor.Of(User)!, "obligation-list.read", null, ct) is null;
        var counting = new ReportCounting(session);
        var duties = (await session.DutiesOn(when, ct)).Where(d => request.SiteId is null || d.SiteId is null || d.SiteId == request.SiteId);
        var (total, rules) = await counting.Of(when, request.SiteId, isOpen, ct);
        await Send.OkAsync(new(when.Day, request.SiteId, total, rules, [.. duties.Select(d => new DutyStateView(d.RuleId, d.Content.Title, d.SiteId, d.State, d.Standing.ValidTo))]), ct);
    }
}
