using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Metrics.Effects;

public sealed record ListProgrammeAnswersRequest([property: RouteParam] Guid PersonId);

/// <param name="Items">A programme each, the one finished last first.</param>
public sealed record ProgrammeAnswersView(IReadOnlyList<ProgrammeAnswerView> Items);

/// <param name="FinishedOn">Null where it is not.</param>
/// <param name="Reaction">1-5; null where it was not given.</param>
/// <param name="Own">What the person has answered; null where they have not.</param>
/// <param name="Manager">What their manager has; null where they have not.</param>
public sealed record ProgrammeAnswerView(Guid ProgrammeId, DateOnly? FinishedOn, int? Reaction, BehaviourCheck? Own, BehaviourCheck? Manager);

/// <summary>What has been answered about the programmes that a person has gone through, by them and their managers</summary>
/// <remarks>For the person alone.</remarks>
internal sealed class ListProgrammeAnswersEndpoint(IQuerySession session) : Endpoint<ListProgrammeAnswersRequest, ProgrammeAnswersView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/programme-answers");
        Policies("programme-answer.read");
        Description(d => d.Produces<ProgrammeAnswersView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ListProgrammeAnswersRequest request, CancellationToken ct) => await Send.OkAsync(new(await session.Read(
        $"""
        select programme_id, finished_on, reaction, {ProgrammePeople.Own}_answers, {ProgrammePeople.Own}_used, {ProgrammePeople.Led}_answers, {ProgrammePeople.Led}_used
        from metrics.programme_people where tenant_id = @tenant and person_id = @person order by finished_on desc nulls last, programme_id
        """, row => new ProgrammeAnswerView(row.GetGuid(0), row.OrNull<DateOnly>(1), row.OrNull<short>(2), Check(row, 3), Check(row, 5)), ct, ("person", request.PersonId))), ct);

    private static BehaviourCheck? Check(System.Data.Common.DbDataReader row, int at) =>
        row.IsDBNull(at) ? null : new([.. row.GetFieldValue<short[]>(at).Select(a => (int)a)], row.GetBoolean(at + 1));
}
