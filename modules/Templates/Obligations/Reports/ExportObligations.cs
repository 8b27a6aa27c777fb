using Competence.Kernel;
using Competence.Sheets;
using Competence.Templates.Sites;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.Obligations.Reports;

/// <param name="On">Today where left out; never a day to come.</param>
/// <param name="SiteId">Only who worked there.</param>
/// <param name="RuleId">Only this rule.</param>
/// <param name="Format">CSV where left out.</param>
public sealed record ExportObligationsRequest(
    [property: QueryParam] DateOnly? On = null, [property: QueryParam] Guid? SiteId = null, [property: QueryParam] Guid? RuleId = null,
    [property: QueryParam] ExportFormat? Format = null);

/// <summary>The legal check of a day as a file</summary>
/// <remarks>A row for each person and rule. Of an earlier day it is what was known when that day ended, so the same file can be had again.</remarks>
internal sealed class ExportObligationsEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<ExportObligationsRequest>
{
    public override void Configure()
    {
        Get("/legal/obligations/export");
        Policies("obligation-list.read");
        this.AnswersWithFile();
        Description(d => d.ProducesProblem(409));
    }

    public override async Task HandleAsync(ExportObligationsRequest request, CancellationToken ct)
    {
        if (KnownOn.Of(request.On, clock) is not { } when)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.Conflict("templates.day-to-come")));
            return;
        }
        var reading = new ObligationReading(session);
        var rules = await reading.RulesOn(when, ct);
        var byId = rules.ToDictionary(r => r.Id, r => r.Content);
        var sites = (await session.Query<Site>().ToListAsync(ct)).ToDictionary(s => s.Id, s => s.Content.Name);
        var rows = await reading.RowsOf(when, rules, new(request.SiteId, RuleId: request.RuleId), ct);
        var sheet = new Sheet(
            "legal-check", ["day", "personId", "ruleKey", "rule", "lawReference", "siteId", "site", "state", "metOn", "validTo", "plannedOn", "exemptUntil"],
            rows.Select(IReadOnlyList<object?> (r) =>
            [
                when.Day, r.PersonId, byId[r.RuleId].Key, Sheet.Text(byId[r.RuleId].Title), byId[r.RuleId].LawReference, r.SiteId,
                r.SiteId is { } site ? sites.GetValueOrDefault(site) : null, r.State, r.MetOn, r.ValidTo, r.PlannedOn, r.ExemptUntil,
            ]));
        await this.SendFile(sheet, request.Format, when.Day, ct);
    }
}
