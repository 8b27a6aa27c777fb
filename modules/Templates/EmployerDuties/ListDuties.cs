using Competence.Kernel;
using Competence.Templates.Obligations;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.EmployerDuties;

/// <param name="On">Today where left out; never a day to come.</param>
public sealed record ListDutiesRequest([property: QueryParam] DateOnly? On = null);

/// <param name="Headcount">How many work in the whole organisation today.</param>
/// <param name="Items">What is missing or expired first, then by title.</param>
public sealed record DutiesView(DateOnly Day, int Headcount, IReadOnlyList<DutyView> Items);

/// <param name="SiteId">Null: the whole organisation.</param>
/// <param name="MinHeadcount">From so many employees on it is asked; null: always.</param>
/// <param name="ValidTo">The last day; null where it holds on, or nothing is done.</param>
/// <param name="Documents">The newest first.</param>
public sealed record DutyView(
    Guid RuleId, LocalizedText Title, LocalizedText Counts, string LawReference, Guid? SiteId, int? MinHeadcount, ObligationState State, DateOnly? ValidTo, DateOnly? PlannedOn,
    IReadOnlyList<DutyDocumentView> Documents);

/// <param name="By">Who registered it.</param>
public sealed record DutyDocumentView(Guid DoneId, DateOnly On, DateOnly? ValidTo, string Document, string? Link, Guid By);

/// <summary>What rules ask of the employer, and how it stands on a day</summary>
/// <remarks>Of an earlier day it is what was known when that day ended.</remarks>
internal sealed class ListDutiesEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<ListDutiesRequest, DutiesView>
{
    public override void Configure()
    {
        Get("/legal/duties");
        Policies("employer-duty.read");
        Description(d => d.Produces<DutiesView>(200).ProducesProblem(409));
    }

    public override async Task HandleAsync(ListDutiesRequest request, CancellationToken ct)
    {
        if (KnownOn.Of(request.On, clock) is not { } when)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.Conflict("templates.day-to-come")));
            return;
        }
        var heads = await session.Headcounts(clock, ct);
        await Send.OkAsync(new(when.Day, heads.All, [.. (await session.DutiesOn(when, ct)).Select(Of)]), ct);
    }

    private static DutyView Of(AskedDuty d) => new(
        d.RuleId, d.Content.Title, d.Content.Requires.Counts, d.Content.LawReference, d.SiteId, d.Content.AppliesWhen.MinHeadcount, d.State, d.Standing.ValidTo,
        d.Standing.PlannedOn, [.. d.Documents.Select(one => new DutyDocumentView(one.Id, one.On, one.ValidTo, one.Document, one.Link, one.By))]);
}
