using Competence.Kernel;
using Competence.Sealing;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.Obligations;

public sealed record ListPersonObligationsRequest([property: RouteParam] Guid PersonId);

/// <param name="Items">What is missing or expired first, then by title.</param>
public sealed record PersonObligationsView(IReadOnlyList<PersonObligationView> Items);

/// <param name="ValidTo">The last day; null where it holds on, or nothing meets it.</param>
/// <param name="PlannedOn">A day that was set; null where none is.</param>
/// <param name="ExemptReason">Null where the person is not exempted, or the person's data has been erased.</param>
/// <param name="Met">The newest first.</param>
public sealed record PersonObligationView(
    Guid RuleId, LocalizedText Title, LocalizedText Counts, string LawReference, ObligationState State, DateOnly? ValidTo, DateOnly? PlannedOn, DateOnly? ExemptUntil,
    string? ExemptReason, IReadOnlyList<MetView> Met);

/// <param name="SourceId">The completion, evidence or permit that shows it; null where somebody says so.</param>
/// <param name="By">Who registered it; null where it came by itself.</param>
public sealed record MetView(Guid FactId, DateOnly On, DateOnly? ValidTo, MetBy How, Guid? SourceId, string? Note, Guid? By);

/// <summary>What rules ask of somebody, and how it stands today</summary>
internal sealed class ListPersonObligationsEndpoint(IQuerySession session, PersonKeys keys, TimeProvider clock) : Endpoint<ListPersonObligationsRequest, PersonObligationsView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/obligations");
        Policies("obligation.read");
        Description(d => d.Produces<PersonObligationsView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ListPersonObligationsRequest request, CancellationToken ct)
    {
        var (reading, when) = (new ObligationReading(session), KnownOn.Of(null, clock)!);
        var rules = await reading.RulesOn(when, ct);
        var rows = (await reading.RowsOf(when, rules, new(People: [request.PersonId]), ct)).ToDictionary(r => r.RuleId);
        var record = await session.LoadAsync<ObligationRecord>(ObligationRecord.IdOf(request.PersonId), ct);
        var seal = await keys.Find(session, request.PersonId, ct);
        await Send.OkAsync(new([.. rules.Where(r => rows.ContainsKey(r.Id)).Select(r => Of(r, rows[r.Id], record?.Of(r.Id) ?? RuleFacts.None)).OrderBy(o => Urgency.Of(o.State))]), ct);

        PersonObligationView Of(AskedRule rule, ObligationRow row, RuleFacts facts) => new(
            rule.Id, rule.Content.Title, rule.Content.Requires.Counts, rule.Content.LawReference, row.State, row.ValidTo, row.PlannedOn, row.ExemptUntil,
            row.ExemptUntil is null ? null : Opened(facts.Exemption?.Reason, facts.Exemption?.FactId),
            [.. facts.Met.Reverse().Select(m => new MetView(m.FactId, m.On, m.ValidTo, m.How, m.SourceId, Opened(m.Note, m.FactId), m.By))]);

        string? Opened(string? text, Guid? place) => string.IsNullOrEmpty(text) || place is not { } fact ? null : seal?.Open(text, Acting.PlaceOf(fact));
    }
}
